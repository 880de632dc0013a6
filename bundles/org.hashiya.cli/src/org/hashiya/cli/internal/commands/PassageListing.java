// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.analysis.CodedPassages;
import org.hashiya.analysis.Scope;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.analysis.retrieval.FoundPassage;
import org.hashiya.analysis.retrieval.PassageGroup;
import org.hashiya.analysis.retrieval.PassageGrouping;
import org.hashiya.analysis.retrieval.PassageJoiner;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.ListFormat;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Lists passages with their text: positions are code points, the end exclusive. */
final class PassageListing {

	private static final List<Column> COLUMNS = List.of(Column.whole("passage id"), Column.text("document"), Column.number("start"), Column.number("end"),
			Column.text("coder"), Column.text("codes"), Column.text("text"), Column.text("memo").inData(), Column.whole("document id").inData());

	private final Study study;
	private final ListFormat format;
	private final Listing listing;
	private final Map<UUID, Positions> positions;

	private PassageListing(Study study, ListFormat format, Listing listing, Map<UUID, Positions> positions) {
		this.study = study;
		this.format = format;
		this.listing = listing;
		this.positions = positions;
	}

	/** Where the passages come from. */
	interface Source {
		void forEach(Progress progress, Consumer<CodedPassage> visitor) throws StudyProblem;

		/** The passages with one of the codes (null: all) that are in scope. */
		static Source of(Study study, @Nullable Set<UUID> codes, Scope scope) {
			return (progress, visitor) -> CodedPassages.forEach(study, codes, scope, progress, visitor);
		}
	}

	/**
	 * Lists the passages with one of the codes (null: all passages) that pass the filter.
	 *
	 * @throws StudyProblem if passages or a text cannot be read
	 */
	static void write(Console console, ListFormat format, Study study, @Nullable Set<UUID> codes, Scope scope, Predicate<CodedPassage> filter) throws StudyProblem {
		write(console, format, study, scope, (progress, visitor) -> CodedPassages.forEach(study, codes, scope, progress, passage -> {
			if (filter.test(passage)) {
				visitor.accept(passage);
			}
		}));
	}

	/**
	 * Lists passages as they are arranged; those of one range stand together.
	 *
	 * @throws StudyProblem if passages or a text cannot be read
	 */
	static void write(Console console, ListFormat format, Study study, Source source, Arrangement arrangement) throws StudyProblem {
		if (arrangement.isPlain()) {
			write(console, format, study, Scope.ALL, source);
			return;
		}
		boolean grouped = arrangement.grouping() != PassageGrouping.NONE;
		Listing listing = console.list(format, grouped ? Stream.concat(Stream.of(Column.text("group")), COLUMNS.stream()).toList() : COLUMNS);
		Map<UUID, Positions> positions = new LinkedHashMap<>();
		PassageListing passages = new PassageListing(study, format, listing, positions);
		for (PassageGroup group : arranged(study, source, arrangement, console.progress())) {
			for (FoundPassage found : group.passages()) {
				if (!positions.containsKey(found.document().id())) {
					positions.put(found.document().id(), study.positions(found.document(), Progress.NONE));
				}
				for (CodedPassage part : found.parts()) {
					passages.row(part, grouped ? group.name() : null);
				}
			}
		}
		listing.end();
	}

	/** All passages in their groups. */
	static List<PassageGroup> arranged(Study study, Source source, Arrangement arrangement, Progress progress) throws StudyProblem {
		List<FoundPassage> found = new ArrayList<>();
		PassageJoiner joiner = new PassageJoiner(found::add);
		source.forEach(progress, joiner::add);
		joiner.end();
		return arrangement.of(study, found, Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT)).thenComparing(Comparator.naturalOrder())); // the same on every machine
	}

	private static void write(Console console, ListFormat format, Study study, Scope scope, Source source) throws StudyProblem {
		Map<UUID, Positions> positions = new LinkedHashMap<>();
		for (var document : scope.documentsOf(study)) {
			positions.put(document.id(), study.positions(document, Progress.NONE));
		}
		Listing listing = console.list(format, COLUMNS);
		PassageListing passages = new PassageListing(study, format, listing, positions);
		source.forEach(console.progress(), coded -> passages.row(coded, null));
		listing.end();
	}

	private void row(CodedPassage coded, @Nullable String group) {
		Passage passage = coded.passage();
		Positions converter = positions.getOrDefault(coded.document().id(), Positions.equal(coded.document().utf16()));
		List<@Nullable Object> cells = new ArrayList<>();
		if (group != null) {
			cells.add(group);
		}
		cells.addAll(Arrays.asList(passage.id().toString(), coded.document().name(), converter.toCodePoints(passage.start()), converter.toCodePoints(passage.end()),
				coder(passage.coder()), codes(coded), coded.quote(), memo(passage), coded.document().id().toString()));
		listing.row(cells.toArray());
	}

	private Object codes(CodedPassage coded) {
		return switch (format) {
		case TABLE -> String.join(", ", coded.codePaths());
		case CSV -> coded.codePaths();
		case JSON -> codings(coded);
		};
	}

	private List<Map<String, @Nullable Object>> codings(CodedPassage coded) {
		List<Map<String, @Nullable Object>> codings = new ArrayList<>();
		for (int i = 0; i < coded.codings().size(); i++) {
			Coding coding = coded.codings().get(i);
			Instant created = coding.created();
			Map<String, @Nullable Object> one = new LinkedHashMap<>();
			one.put("codePath", coded.codePaths().get(i));
			one.put("coder", coder(coding.coder()));
			one.put("created", created == null ? null : created.toString());
			one.put("codeId", coding.code().toString());
			one.put("codingId", coding.id().toString());
			codings.add(one);
		}
		return codings;
	}

	private String coder(UUID id) {
		Coder coder = study.coders().get(id);
		return coder == null ? id.toString() : coder.name();
	}

	private @Nullable String memo(Passage passage) {
		List<String> texts = new ArrayList<>();
		for (UUID id : passage.memos()) {
			Memo memo = study.memos().get(id);
			if (memo != null) {
				texts.add(memo.text());
			}
		}
		return texts.isEmpty() ? null : String.join("\n\n", texts);
	}
}
