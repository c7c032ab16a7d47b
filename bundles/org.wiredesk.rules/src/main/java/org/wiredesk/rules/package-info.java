/**
 * The desk language: files ending in {@code .desk}, in which a desk writes down its phrase rules and what it knows. Text
 * goes in, values of {@code org.wiredesk.checks.api} come out; that Xtext reads them is nobody else's business.
 */
package org.wiredesk.rules;
