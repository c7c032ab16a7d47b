/**
 * How much and how many a text says: numbers in figures and in words of thirteen languages, with their units, as values
 * that can be compared across languages and scripts.
 */
package org.wiredesk.mentions.quantities;
