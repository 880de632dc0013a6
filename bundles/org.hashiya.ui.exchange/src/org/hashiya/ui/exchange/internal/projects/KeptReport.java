// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.ImportReport;
import org.hashiya.store.OpenStudy;

/**
 * The report of the last import into a study, kept among what is this copy's own ({@code .hashiya}), so that it can be looked at again. A line of the file is a line of the report with tabs between its parts; the first has file,
 * project, program and reading. A report that is not there or cannot be read is none.
 */
final class KeptReport {

	private static final String FILE = "import-report.tsv"; //$NON-NLS-1$
	private static final String TAB = "\t"; //$NON-NLS-1$
	private static final int HEAD = 4;
	private static final int BEFORE_EXAMPLES = 3;

	private KeptReport() {
	}

	private static Path file(OpenStudy open) {
		return open.folder().resolve(".hashiya").resolve(FILE); //$NON-NLS-1$
	}

	/** Keeps a report instead of the one before. That it cannot be kept is no reason to fail: it is on the screen. */
	static void keep(OpenStudy open, ImportReport report) {
		List<String> lines = new ArrayList<>();
		lines.add(line(List.of(report.file(), report.project(), report.origin(), report.reading())));
		for (ImportReport.Line line : report.lines()) {
			List<String> parts = new ArrayList<>(List.of(line.element(), line.finding().name(), Long.toString(line.count())));
			parts.addAll(line.examples());
			lines.add(line(parts));
		}
		try {
			Files.createDirectories(file(open).getParent());
			Files.write(file(open), lines);
		} catch (IOException e) {
			ILog.of(KeptReport.class).warn(String.valueOf(e.getMessage()), e);
		}
	}

	/** The report that was kept. */
	static Optional<ImportReport> of(OpenStudy open) {
		try {
			List<String> lines = Files.readAllLines(file(open));
			List<String> head = parts(lines.getFirst());
			List<ImportReport.Line> found = new ArrayList<>();
			for (String line : lines.subList(1, lines.size())) {
				List<String> parts = parts(line);
				found.add(new ImportReport.Line(parts.get(0), ImportFinding.valueOf(parts.get(1)), Long.parseLong(parts.get(2)), parts.subList(BEFORE_EXAMPLES, parts.size())));
			}
			return head.size() == HEAD ? Optional.of(new ImportReport(head.get(0), head.get(1), head.get(2), head.get(3), found)) : Optional.empty();
		} catch (NoSuchFileException e) {
			return Optional.empty(); // nothing was imported in this copy
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | java.util.NoSuchElementException e) {
			return Optional.empty(); // of another version, or half a file: the next import writes a new one
		}
	}

	private static String line(List<String> parts) {
		return String.join(TAB, parts.stream().map(part -> part.replace("\\", "\\\\").replace(TAB, "\\t").replace("\n", "\\n").replace("\r", "\\r")).toList()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	}

	private static List<String> parts(String line) {
		return Arrays.stream(line.split(TAB, -1)).map(KeptReport::plain).toList();
	}

	private static String plain(String part) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < part.length(); i++) {
			char unit = part.charAt(i);
			if (unit != '\\' || i + 1 == part.length()) {
				plain.append(unit);
				continue;
			}
			char escaped = part.charAt(++i);
			plain.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
		}
		return plain.toString();
	}
}
