// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.analysis.CodedPassages;
import org.hashiya.analysis.Scope;
import org.hashiya.analysis.query.PassageQuery;
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
	private interface Source {
		void forEach(Progress progress, Consumer<CodedPassage> visitor) throws StudyProblem;
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
	 * Lists the passages that a query finds.
	 *
	 * @throws StudyProblem if passages or a text cannot be read
	 */
	static void write(Console console, ListFormat format, Study study, PassageQuery query) throws StudyProblem {
		write(console, format, study, Scope.ALL, query::forEach);
	}

	private static void write(Console console, ListFormat format, Study study, Scope scope, Source source) throws StudyProblem {
		Map<UUID, Positions> positions = new LinkedHashMap<>();
		for (var document : scope.documentsOf(study)) {
			positions.put(document.id(), study.positions(document, Progress.NONE));
		}
		Listing listing = console.list(format, COLUMNS);
		source.forEach(console.progress(), new PassageListing(study, format, listing, positions)::row);
		listing.end();
	}

	private void row(CodedPassage coded) {
		Passage passage = coded.passage();
		Positions converter = positions.getOrDefault(coded.document().id(), Positions.equal(coded.document().utf16()));
		listing.row(passage.id().toString(), coded.document().name(), converter.toCodePoints(passage.start()), converter.toCodePoints(passage.end()),
				coder(passage.coder()), codes(coded), coded.quote(), memo(passage), coded.document().id().toString());
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
