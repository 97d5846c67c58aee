package puhui.factors;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import puhui.text.Place;

/** All files of the factors folder, read and checked each by itself and against each other. */
record FactorsFolder(
    Path path,
    Terms terms,
    ImeiCheck imeis,
    Divisions divisions,
    Brands brands,
    PhoneNames names,
    PhoneTable phones,
    SupplementaryTable supplementary,
    List<PublicFootprint> publicFootprints,
    SortedMap<String, EmissionFactor> emissionFactors,
    ProjectValue projectValue) {

  static FactorsFolder read(Path path, Problems problems) {
    Brands brands = Brands.read(path, problems);
    PhoneNames names = new PhoneNames(brands, Models.read(path, brands, problems));
    FactorsFolder folder =
        new FactorsFolder(
            path,
            Terms.read(path, problems),
            ImeiCheck.read(path, problems),
            Divisions.read(path, problems),
            brands,
            names,
            PhoneTable.read(path, names, problems),
            SupplementaryTable.read(path, names, problems),
            PublicFootprint.read(path, problems),
            EmissionFactors.read(path, problems),
            ProjectValue.read(path, problems));
    if (problems.found().isEmpty() && !folder.defaults().found()) {
      problems.add(Place.of(path.resolve(PhoneTable.FILE).toString()), "default.none");
    }
    return folder;
  }

  Defaults defaults() {
    return new Defaults(phones, publicFootprints, brands);
  }
}
