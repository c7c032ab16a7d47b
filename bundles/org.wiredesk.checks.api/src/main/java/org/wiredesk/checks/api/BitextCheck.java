package org.wiredesk.checks.api;

import java.util.List;
import org.wiredesk.bitext.Bitext;

/**
 * A check that holds a translation against its original; never asked where there is none. Asked again after every change,
 * so it must be cheap: what it makes of the original alone belongs into {@link Bitext#originalView}. All spans lie in the
 * translation, but for the {@linkplain Finding#original() places in the original}.
 */
public non-sealed interface BitextCheck extends Check {

  List<Finding> inspect(Bitext bitext, CheckContext context);
}
