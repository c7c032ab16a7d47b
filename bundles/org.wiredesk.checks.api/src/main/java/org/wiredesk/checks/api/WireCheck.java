package org.wiredesk.checks.api;

import java.util.List;

/** A check that compares places of the whole wire; asked again after every change, so it must be cheap. */
public non-sealed interface WireCheck extends Check {

  List<Finding> inspect(CheckContext context);
}
