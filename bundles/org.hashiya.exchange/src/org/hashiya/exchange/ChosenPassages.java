// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.internal.MarkdownPassages;
import org.hashiya.exchange.internal.html.PageWords;
import org.hashiya.exchange.internal.html.PassagesPage;
import org.hashiya.exchange.internal.tables.ChosenTable;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Passages that somebody chose, in the order and the groups in which they are to be written. Who chose them, and how, is not this room's affair; what is said of them comes from the study that
 * the exporter is given, in which they must be.
 *
 * @param title  what they have in common
 * @param groups with their passages; one without a heading where they are not grouped
 */
public record ChosenPassages(String title, List<Group> groups) {

	/** The endings of the files that can be written. */
	public static final List<String> EXTENSIONS = List.of("csv", "xlsx", "html", "md");

	/**
	 * Passages under one heading.
	 *
	 * @param heading empty for none
	 */
	public record Group(String heading, List<Range> ranges) {

		public Group {
			ranges = List.copyOf(ranges);
		}
	}

	/**
	 * One range of a document.
	 *
	 * @param passages all that stand or wait there and are meant, at least one
	 * @param codings  ids of those of their codings that are to be named
	 */
	public record Range(Document document, List<Passage> passages, Set<UUID> codings) {

		public Range {
			passages = List.copyOf(passages);
			codings = Set.copyOf(codings);
		}
	}

	public ChosenPassages {
		groups = List.copyOf(groups);
	}

	/** Whether they stand under headings. */
	public boolean isGrouped() {
		return groups.size() > 1 || groups.stream().anyMatch(group -> !group.heading().isEmpty());
	}

	/** How many ranges there are, each in as many groups as it is in. */
	public int size() {
		return groups.stream().mapToInt(group -> group.ranges().size()).sum();
	}

	/** How many ranges there are, each once. */
	public int distinct() {
		return (int) groups.stream().flatMap(group -> group.ranges().stream()).map(range -> range.passages().stream().map(Passage::id).toList()).distinct().count();
	}

	/**
	 * Writes them as a table ({@code csv}, {@code xlsx}: one row a range, with a column {@code group} where they are grouped), as a page for the eye ({@code html}), or as Markdown ({@code md}); the
	 * last two as quotations with references (document, ¶, coders, codes) and memos.
	 *
	 * @param file    whose name says by its ending which
	 * @param options the form of CSV, and the language of a page
	 * @throws StudyProblem UNKNOWN_FILE_KIND with the ending if it is none of {@link #EXTENSIONS}
	 */
	public Exporter exporter(Path file, ExportOptions options) throws StudyProblem {
		Path name = file.getFileName();
		String text = name == null ? "" : name.toString();
		String extension = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return switch (extension) {
		case "csv" -> new CsvTable(new ChosenTable(this), options.csv());
		case "xlsx" -> new XlsxTable(new ChosenTable(this));
		case "html" -> (study, out, progress) -> new PassagesPage(study, words(study, options), this).write(out, progress);
		case "md" -> (study, out, progress) -> new MarkdownPassages(study, words(study, options), this).write(out, progress);
		default -> throw new StudyProblem(Kind.UNKNOWN_FILE_KIND, file, null, extension);
		};
	}

	private static PageWords words(Study study, ExportOptions options) {
		return PageWords.of(options.language(), study);
	}
}
