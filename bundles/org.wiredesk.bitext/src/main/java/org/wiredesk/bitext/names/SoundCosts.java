package org.wiredesk.bitext.names;

/** How far sounds are from each other: 0 are the same, 1 has nothing in common. */
final class SoundCosts {

  /** Two sounds and the hundredths that they are apart; all others are 1 apart, vowels among themselves 0.2. */
  private static final String[] NEAR = {
      "sz15 sS25 zZ25 SZ20 cs20 cz20 cC25 CS25 CJ20 JZ10 ct30 Ct40 Jd40 JS30 cS35 cZ35 CZ30 zJ25 cJ30",
      "HC00 Hk10 Hx10 HS10 Hh20 HZ30 Hg35 Hc35 Hs40 HJ30 Hq10 HX20",
      "Xs10 XS10 XC25 Xx15 Xh20 XH20 Xz25 XJ35 Xk40 Xc25 qC05 qk30 qJ25 qc25 qS30 qx35 qg40 Jk40 Jg15 Cg40",
      "pb25 fv20 bv25 pf20 bf35 pv40 td25 ts50 dz50 sd60 kg25 kx25 gx25 hx10 hg25 hk45 kc40 ks45 gJ20 gZ20 gC40",
      "mn30 lr45 jJ00 jZ10 jx15 jh15 jC30 jg20 jS30 jd50 js60",
      "vu20 vo30 va50 vi50 vh50 ji10 je20 gv60 hv50 gu60 lu50 lo50 lv50 ng60",
      "Qg00 Qx15 Qh15 Qk25 Qf40"};
  private static final int SIZE = 128;
  private static final double[][] COSTS = costs();

  private SoundCosts() {}

  static double between(char one, char other) {
    return COSTS[one][other];
  }

  private static double[][] costs() {
    double[][] costs = new double[SIZE][SIZE];
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        boolean vowels = Sounds.isVowel((char) i) && Sounds.isVowel((char) j);
        boolean mixed = Sounds.isVowel((char) i) != Sounds.isVowel((char) j);
        costs[i][j] = i == j ? 0 : vowels ? 0.2 : mixed ? 1.3 : 1;
      }
    }
    for (String line : NEAR) {
      for (String entry : line.split(" ")) {
        double cost = Integer.parseInt(entry.substring(2)) / 100.0;
        costs[entry.charAt(0)][entry.charAt(1)] = cost;
        costs[entry.charAt(1)][entry.charAt(0)] = cost;
      }
    }
    return costs;
  }
}
