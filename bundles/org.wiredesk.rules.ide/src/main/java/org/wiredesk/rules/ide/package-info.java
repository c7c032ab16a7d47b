/**
 * What an editor of desk files asks for while somebody writes: problems and their repairs, proposals, hovers, outline,
 * definition, references, renaming, formatting, folding and colours. {@link org.wiredesk.rules.ide.DeskLanguage} is the
 * door; texts go in, plain values come out, and neither Xtext nor EMF is seen.
 */
package org.wiredesk.rules.ide;
