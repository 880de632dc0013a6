// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.analysis.CodedPassages;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.analysis.retrieval.FoundPassage;
import org.hashiya.analysis.retrieval.PassageGroup;
import org.hashiya.analysis.retrieval.PassageGrouping;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Colour;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/**
 * The passages that a person asked for.
 *
 * @param choice    what was asked
 * @param rows      the first {@value PassageFinding#MOST_ROWS} of them in the order of the study's documents and of their texts
 * @param sections  the same rows as they are arranged, in one section without heading where they are not grouped
 * @param total     how many there are
 * @param documents in how many documents
 * @param whole     whether these are all; there may be more while they are looked for
 */
record PassageRows(PassageChoice choice, List<PassageRow> rows, List<PassageSection> sections, int total, int documents, boolean whole) {

	PassageRows {
		rows = List.copyOf(rows);
		sections = List.copyOf(sections);
	}

	/** Where passages come from. */
	interface Source {
		void forEach(Progress progress, Consumer<CodedPassage> visitor) throws StudyProblem;
	}

	/** The passages of a choice that is no query; see {@link CodedPassages#forEach}. */
	static Source of(Study study, PassageChoice choice) {
		return (told, visitor) -> CodedPassages.forEach(study, choice.codes(study), choice.scope(), told, visitor);
	}

	/** How names are compared in the person's language. */
	static Comparator<String> names() {
		Collator collator = Collator.getInstance(ULocale.getDefault());
		return collator::compare;
	}

	/** Arranges rows, which know what was found. */
	static List<PassageSection> arranged(Study study, List<PassageRow> rows, Arrangement arrangement) {
		if (arrangement.isPlain()) {
			return List.of(PassageSection.without(rows));
		}
		Map<FoundPassage, PassageRow> rowOf = new IdentityHashMap<>(rows.size());
		List<@NonNull FoundPassage> found = rows.stream().map(PassageRow::found).filter(Objects::nonNull).toList();
		for (PassageRow row : rows) {
			rowOf.put(row.found(), row);
		}
		return arrangement.of(study, found, names()).stream().map(group -> section(study, group, group.passages().stream().map(rowOf::get).filter(Objects::nonNull).toList())).toList();
	}

	private static PassageSection section(Study study, PassageGroup group, List<@NonNull PassageRow> rows) {
		UUID id = group.id();
		Code code = id == null || group.by() != PassageGrouping.CODE ? null : study.codebook().get(id);
		Coder coder = id == null || group.by() != PassageGrouping.CODER ? null : study.coders().get(id);
		Colour colour = code != null ? code.colour() : coder != null ? coder.colour() : null;
		String detail = code == null ? "" : code.definition().text().strip().lines().findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		String name = id != null ? group.name() : switch (group.by()) {
		case NONE -> ""; //$NON-NLS-1$
		case CODE -> Messages.withoutCode;
		case DOCUMENT, CODER -> Messages.unknown;
		case CASE -> Messages.withoutCase;
		};
		return new PassageSection(new PassageSection.Key(group.by(), id), name, detail, colour, rows, group.documents());
	}
}
