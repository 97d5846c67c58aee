package puhui.factors;

import java.util.Arrays;
import java.util.Locale;

/**
 * Text without the differences that do not matter: width, case and traditional forms of characters.
 */
final class PlainText {
  private static final String TRADITIONAL =
      "廣東龍華崗寶鹽羅灣縣區鎮鄉國場門頭馬橋莊豐陽雲濟興慶貴蘇遼寧滬瀋漢長滿蘭陝甘肅齊營煙臺濰威萊聊濱澤鄭開許駐"
          + "園嶺蓮強灘沖聯鵬觀瀾壩吉葉溝塘鐵廠廈灃鮜龜鶴雞鳳齡龐麗麥紅藍綠銀黃顏雙維榮鯊聯碩樂達臺爾愛";
  private static final String SIMPLIFIED =
      "广东龙华岗宝盐罗湾县区镇乡国场门头马桥庄丰阳云济兴庆贵苏辽宁沪沈汉长满兰陕甘肃齐营烟台潍威莱聊滨泽郑开许驻"
          + "园岭莲强滩冲联鹏观澜坝吉叶沟塘铁厂厦沣鲘龟鹤鸡凤龄庞丽麦红蓝绿银黄颜双维荣鲨联硕乐达台尔爱";
  private static final char[] PLAIN = plainCharacters();

  private PlainText() {}

  /** Narrow, lower-case, simplified; as many characters as the text has. */
  static char[] characters(String text) {
    char[] plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = PLAIN[text.charAt(i)];
    }
    return plain;
  }

  /** The same as a text, without blanks at its ends. */
  static String of(String text) {
    return new String(characters(text)).strip();
  }

  private static char[] plainCharacters() {
    char[] plain = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = (char) i;
    }
    for (char wide = '！'; wide <= '～'; wide++) {
      plain[wide] = (char) (wide - '！' + '!');
    }
    plain['\u3000'] = ' ';
    plain['\u00A0'] = ' ';
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      plain[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
    }
    for (int i = 0; i < plain.length; i++) {
      String lower = String.valueOf(plain[i]).toLowerCase(Locale.ROOT);
      plain[i] = lower.length() == 1 ? lower.charAt(0) : plain[i];
    }
    return Arrays.copyOf(plain, plain.length);
  }
}
