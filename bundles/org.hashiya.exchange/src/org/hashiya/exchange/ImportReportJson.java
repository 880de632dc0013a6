// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.hashiya.exchange.ImportReport.Line;

/** Writes the report of an import as JSON, for programs: words are those of {@link ImportFinding} in lower case. */
public final class ImportReportJson {

	private ImportReportJson() {
	}

	/** The report, with a line feed at its end. */
	public static String of(ImportReport report) {
		StringBuilder json = new StringBuilder("{\n");
		field(json, "  ", "file", report.file());
		field(json, "  ", "project", report.project());
		field(json, "  ", "origin", report.origin());
		field(json, "  ", "positions", report.reading());
		json.append("  \"findings\": [");
		String separator = "\n";
		for (Line line : report.lines()) {
			json.append(separator).append("    {\n");
			field(json, "      ", "outcome", line.outcome().name().toLowerCase(Locale.ROOT));
			field(json, "      ", "finding", line.finding().name().toLowerCase(Locale.ROOT));
			field(json, "      ", "element", line.element());
			json.append("      \"count\": ").append(line.count()).append(",\n      \"examples\": ").append(list(line.examples())).append("\n    }");
			separator = ",\n";
		}
		return json.append(report.lines().isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
	}

	private static void field(StringBuilder json, String indent, String name, String value) {
		json.append(indent).append(quoted(name)).append(": ").append(quoted(value)).append(",\n");
	}

	private static String list(List<String> values) {
		return values.stream().map((UnaryOperator<String>) ImportReportJson::quoted).reduce((a, b) -> a + ", " + b).map(all -> "[" + all + "]").orElse("[]");
	}

	private static String quoted(String value) {
		StringBuilder quoted = new StringBuilder("\"");
		for (int i = 0; i < value.length(); i++) {
			char unit = value.charAt(i);
			switch (unit) {
			case '"', '\\' -> quoted.append('\\').append(unit);
			case '\n' -> quoted.append("\\n");
			default -> {
				if (unit < ' ' || unit == '\u2028' || unit == '\u2029' || Character.isSurrogate(unit) && !isPaired(value, i)) {
					quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
				} else {
					quoted.append(unit);
				}
			}
			}
		}
		return quoted.append('"').toString();
	}

	private static boolean isPaired(String value, int at) {
		return Character.isHighSurrogate(value.charAt(at)) ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
				: at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
	}
}
