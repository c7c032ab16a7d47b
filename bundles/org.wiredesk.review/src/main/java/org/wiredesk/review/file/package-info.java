/** Reviews on disk: one file beside a wire, an annotation page of the W3C Web Annotation Data Model as JSON-LD. */
package org.wiredesk.review.file;
