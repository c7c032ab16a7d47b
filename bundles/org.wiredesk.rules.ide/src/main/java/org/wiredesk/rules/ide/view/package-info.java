/** What an editor shows of a desk file besides its text: colours, folds, outline and hovers. */
package org.wiredesk.rules.ide.view;
