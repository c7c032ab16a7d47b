package org.wiredesk.engine.timeline;

/**
 * Where days lie on an axis that is even near one day and compressed away from it: the inverse hyperbolic sine of the
 * distance, which runs straight through zero and like a logarithm far from it, on both sides (the asinh scale of R.
 * Lupton et al., AJ 118, 1999).
 *
 * @param anchor the day in the middle of the even part, as days of the epoch; whole numbers are the middles of days
 * @param bend the distance in days at which compression sets in
 * @param left pixels from the left edge to the anchor
 * @param unit pixels a step of the bent axis, at the anchor one {@code bend}
 */
record TimeScale(double anchor, double bend, double left, double unit) {

  /** At such a bend the axis is even as far as a pixel can tell. */
  static final double EVEN = 1e7;

  TimeScale {
    if (!(bend > 0 && unit > 0)) {
      throw new IllegalArgumentException("bend " + bend + ", unit " + unit);
    }
  }

  double x(double day) {
    return left + unit * asinh((day - anchor) / bend);
  }

  double day(double x) {
    return anchor + bend * Math.sinh((x - left) / unit);
  }

  boolean isEven() {
    return bend == EVEN;
  }

  /** Pixels a day takes there. */
  double density(double day) {
    double steps = (day - anchor) / bend;
    return unit / bend / Math.sqrt(1 + steps * steps);
  }

  /** The distance in days from the anchor within which a day takes at least so many pixels; negative for nowhere. */
  double reach(double pixelsOfDay) {
    double ratio = unit / bend / pixelsOfDay;
    return ratio < 1 ? -1 : bend * Math.sqrt(ratio * ratio - 1);
  }

  /** Exact also for small numbers, where {@code log(x + sqrt(x * x + 1))} loses its digits. */
  static double asinh(double x) {
    double size = Math.abs(x);
    return Math.copySign(Math.log1p(size + size * size / (1 + Math.sqrt(size * size + 1))), x);
  }
}
