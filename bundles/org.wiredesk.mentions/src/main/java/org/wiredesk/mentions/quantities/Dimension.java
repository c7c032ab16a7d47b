package org.wiredesk.mentions.quantities;

/** What a unit counts; two units of one dimension can be converted into each other. */
public enum Dimension {
  /** A bare number. */
  NONE,
  /** Hundredths; percentage points are told apart by their unit only. */
  SHARE,
  /** Money: units of it do not convert. */
  MONEY,
  /** In metres. */
  LENGTH,
  /** In square metres. */
  AREA,
  /** In cubic metres. */
  VOLUME,
  /** In kilograms. */
  MASS,
  /** In metres a second. */
  SPEED,
  /** In degrees Celsius. */
  TEMPERATURE,
  /** In seconds; a month is the twelfth part of a year of 365.25 days. */
  DURATION,
  /** In watts. */
  POWER,
  /** In joules. */
  ENERGY
}
