/**
 * Checks of the form of words and phrases in English that a machine made from Russian: words it left as they were,
 * articles Russian does not have, figures and dashes as Russian writes them.
 */
package org.wiredesk.checks.phrasing.form;
