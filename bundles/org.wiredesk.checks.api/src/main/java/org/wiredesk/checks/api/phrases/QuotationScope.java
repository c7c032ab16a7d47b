package org.wiredesk.checks.api.phrases;

/** Where a rule looks. */
public enum QuotationScope {
  ANYWHERE,
  INSIDE,
  OUTSIDE
}
