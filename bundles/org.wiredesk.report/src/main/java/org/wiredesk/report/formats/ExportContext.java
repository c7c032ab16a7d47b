package org.wiredesk.report.formats;

import org.wiredesk.engine.report.CheckPages;

/**
 * What exports have in common besides the wires.
 *
 * @param version of Wiredesk
 * @param pages what checks are about
 */
public record ExportContext(String version, CheckPages pages) {}
