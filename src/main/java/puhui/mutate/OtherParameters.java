package puhui.mutate;

import java.util.List;
import puhui.facts.Application;
import puhui.facts.Claim;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.facts.Sale;
import puhui.rules.ParameterSheet.ParametersOfYear;

/** The same facts with other parameters in force. */
record OtherParameters(ParametersOfYear parameters) {
  List<Object> in(List<?> facts) {
    return facts.stream().map(this::in).toList();
  }

  private Object in(Object fact) {
    if (fact instanceof Order order) {
      return in(order);
    } else if (fact instanceof LiveOrder live) {
      Order order = in(live.order());
      return new LiveOrder(order, live.rank(), live.first(), live.referred(), order.parameters());
    } else if (fact instanceof Sale sale) {
      return new Sale(sale.date(), sale.platform(), parameters.on(sale.date()));
    } else if (fact instanceof Claim claim) {
      return new Claim(
          claim.application(),
          claim.scheme(),
          claim.year(),
          claim.date(),
          claim.platform(),
          claim.ownEarlierFiling(),
          parameters.on(claim.date()));
    }
    return in((Application) fact);
  }

  private Order in(Order order) {
    return order.under(parameters.on(order.date()));
  }

  private Application in(Application application) {
    return new Application(
        application.id(),
        application.year(),
        application.date(),
        application.periodEnd(),
        application.applicant(),
        application.documents(),
        application.commitments(),
        application.benefitSharing(),
        application.inventory(),
        application.factors(),
        application.run(),
        parameters.ofYear());
  }
}
