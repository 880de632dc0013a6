// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.codebook.CodebookMarkdown;
import org.hashiya.exchange.internal.html.CodebookPage;
import org.hashiya.exchange.internal.tables.CodebookTable;
import org.hashiya.exchange.internal.tables.CodingsTable;
import org.hashiya.exchange.internal.tables.DocumentsTable;
import org.hashiya.exchange.internal.tables.MadeTable;
import org.hashiya.exchange.internal.tables.MemosTable;
import org.hashiya.exchange.internal.tables.PassagesTable;
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

	/** What can be written as a table; of these, what is meant where nobody says is first. */
	public static final List<What> TABLES = List.of(What.CODINGS, What.PASSAGES, What.FREQUENCIES, What.CODEBOOK, What.DOCUMENTS, What.MEMOS, What.HISTORY);

	/** All formats; of those with the same extension, what is meant where nobody says is first. */
	public static final List<Format> FORMATS = formats();

	private Exporters() {
	}

	private static List<Format> formats() {
		List<Format> formats = new ArrayList<>();
		for (What what : TABLES) {
			formats.add(new Format("csv", what, options -> table(what, options, content -> new CsvTable(content, options.csv()))));
			formats.add(new Format("xlsx", what, options -> table(what, options, XlsxTable::new)));
		}
		formats.add(new Format("qdc", What.CODEBOOK, options -> new RefiCodebook()));
		formats.add(new Format("qdpx", What.PROJECT, options -> new RefiProject(options.profile(), options.originals(), options.memos())));
		formats.add(new Format("html", What.TEXTS, options -> new MarkedTextHtml(options.language())));
		formats.add(new Format("html", What.REPORT, options -> new StudyReportHtml(options.language(), needed(options.frequencies(), What.REPORT))));
		formats.add(new Format("html", What.CODEBOOK, options -> new CodebookPage(options.language(), options.frequencies())));
		formats.add(new Format("md", What.CODEBOOK, options -> new CodebookMarkdown(options.language())));
		return List.copyOf(formats);
	}

	private static Exporter table(What what, ExportOptions options, Function<TableContent, Exporter> form) {
		return switch (what) {
		case CODINGS -> form.apply(new CodingsTable());
		case PASSAGES -> form.apply(new PassagesTable());
		case CODEBOOK -> form.apply(new CodebookTable());
		case DOCUMENTS -> form.apply(new DocumentsTable());
		case MEMOS -> form.apply(new MemosTable());
		case FREQUENCIES -> made(needed(options.frequencies(), what), form);
		case HISTORY -> made(needed(options.history(), what), form);
		case PROJECT, TEXTS, REPORT -> throw new IllegalArgumentException(what + " is no table");
		};
	}

	private static Exporter made(TableMaker maker, Function<TableContent, Exporter> form) {
		return (study, out, progress) -> form.apply(new MadeTable(maker, study, progress)).write(study, out, progress);
	}

	/**
	 * The exporter for a file by the ending of its name, in upper or lower case.
	 *
	 * @param what what to export, or null for what the ending means by itself
	 * @throws StudyProblem             UNKNOWN_FILE_KIND with the ending if no format has it or none with it holds that
	 * @throws IllegalArgumentException for frequencies, a report or the history if the options have no table for it
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

	/**
	 * The exporter of a table for a file by the ending of its name, {@code .csv} or {@code .xlsx}, in upper or lower case.
	 *
	 * @param csv how {@code .csv} is written
	 * @throws StudyProblem UNKNOWN_FILE_KIND with the ending
	 */
	public static Exporter ofTable(Path file, TableContent content, Csv.Form csv) throws StudyProblem {
		return switch (extension(file)) {
		case "csv" -> new CsvTable(content, csv);
		case "xlsx" -> new XlsxTable(content);
		default -> throw new StudyProblem(Kind.UNKNOWN_FILE_KIND, file, null, extension(file));
		};
	}

	private static String extension(Path file) {
		Path name = file.getFileName();
		String text = name == null ? "" : name.toString();
		int dot = text.lastIndexOf('.');
		return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	private static TableMaker needed(@Nullable TableMaker maker, What what) {
		if (maker == null) {
			throw new IllegalArgumentException(what + " without its table");
		}
		return maker;
	}
}
