// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Finds the exporter for a file. */
public final class Exporters {

	/**
	 * A kind of file that can be written.
	 *
	 * @param extension without the dot, lower case
	 * @param what      what of the study it holds
	 * @param exporter  makes the exporter
	 */
	public record Format(String extension, What what, Function<ExportOptions, Exporter> exporter) {
	}

	/** All formats; of those with the same extension, what is meant where nobody says is first. */
	public static final List<Format> FORMATS = List.of(
			new Format("csv", What.CODINGS, options -> new CodingsCsv(options.excel())),
			new Format("csv", What.FREQUENCIES, options -> new TableCsv(frequencies(options), options.excel())),
			new Format("csv", What.CODEBOOK, options -> new CodebookCsv(options.excel())),
			new Format("qdc", What.CODEBOOK, options -> new RefiCodebook()),
			new Format("qdpx", What.PROJECT, options -> new RefiProject()),
			new Format("html", What.TEXTS, options -> new MarkedTextHtml(options.language())),
			new Format("html", What.REPORT, options -> new StudyReportHtml(options.language(), frequencies(options))));

	private Exporters() {
	}

	/**
	 * The exporter for a file by the ending of its name, in upper or lower case.
	 *
	 * @param what what to export, or null for what the ending means by itself
	 * @throws StudyProblem             UNKNOWN_FILE_KIND with the ending if no format has it or none with it holds that
	 * @throws IllegalArgumentException for frequencies if the options have no table of them
	 */
	public static Exporter find(Path file, @Nullable What what, ExportOptions options) throws StudyProblem {
		String extension = extension(file);
		for (Format format : FORMATS) {
			if (format.extension().equals(extension) && (what == null || what == format.what())) {
				return format.exporter().apply(options);
			}
		}
		throw new StudyProblem(Kind.UNKNOWN_FILE_KIND, file, null, extension);
	}

	private static String extension(Path file) {
		Path name = file.getFileName();
		String text = name == null ? "" : name.toString();
		int dot = text.lastIndexOf('.');
		return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	private static TableMaker frequencies(ExportOptions options) {
		TableMaker maker = options.frequencies();
		if (maker == null) {
			throw new IllegalArgumentException("frequencies without their table");
		}
		return maker;
	}
}
