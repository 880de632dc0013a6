// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.ComparedCounts;
import org.hashiya.analysis.Difference;
import org.hashiya.analysis.Difference.Cell;
import org.hashiya.analysis.Difference.CodeLine;
import org.hashiya.analysis.Difference.CodingNumbers;
import org.hashiya.analysis.Difference.DocumentLine;
import org.hashiya.analysis.Difference.Fate;
import org.hashiya.text.Isolates;

import com.ibm.icu.text.MessageFormat;

/** Words a comparison for the screen; needs no window. */
final class ChangeRows {

	private static final String SEPARATOR = " · "; //$NON-NLS-1$

	private final Comparison comparison;
	private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.getDefault());
	private final Map<UUID, String> codeNames = new HashMap<>();
	private final Map<UUID, String> documentNames = new HashMap<>();

	ChangeRows(Comparison comparison) {
		this.comparison = comparison;
		comparison.difference().codes().forEach(line -> codeNames.put(line.code(), line.path()));
		comparison.difference().documents().forEach(line -> documentNames.put(line.document().id(), line.document().name()));
	}

	/** What changed, in one line. */
	String summary() {
		Difference difference = comparison.difference();
		if (difference.isNothing()) {
			return Messages.nothingChanged;
		}
		ComparedCounts counts = comparison.counts();
		List<String> parts = new ArrayList<>();
		parts.add(MessageFormat.format(Messages.codingsThenNow, numbers.format(counts.then()), numbers.format(counts.now())));
		for (Fate fate : List.of(Fate.ADDED, Fate.REMOVED)) {
			part(parts, fate == Fate.ADDED ? Messages.documentsAdded : Messages.documentsRemoved, difference.documents().stream().filter(line -> line.fate() == fate).count());
			part(parts, fate == Fate.ADDED ? Messages.codesAdded : Messages.codesRemoved, difference.codes().stream().filter(line -> line.fate() == fate).count());
		}
		part(parts, Messages.textsChanged, difference.documents().stream().filter(DocumentLine::text).count());
		return String.join(SEPARATOR, parts);
	}

	private static void part(List<String> parts, String pattern, long number) {
		if (number > 0) {
			parts.add(MessageFormat.format(pattern, number));
		}
	}

	/** Codes, and below each the documents in which its codings changed. */
	List<ChangeRow> byCode() {
		Map<UUID, ComparedCounts.Row> counts = new HashMap<>();
		comparison.counts().rows().forEach(row -> counts.put(row.code(), row));
		Map<UUID, List<ChangeRow>> below = new HashMap<>();
		for (Cell cell : comparison.difference().cells()) {
			below.computeIfAbsent(cell.code(), code -> new ArrayList<>()).add(part(cell.document(), documentNames.getOrDefault(cell.document(), ""), cell.codings())); //$NON-NLS-1$
		}
		List<ChangeRow> rows = new ArrayList<>();
		for (CodeLine line : comparison.difference().codes()) {
			ComparedCounts.Row row = counts.get(line.code());
			rows.add(new ChangeRow(null, line.path(), became(line), row == null ? "" : shown(row.then()), row == null ? "" : shown(row.now()), number(line.codings().added()), //$NON-NLS-1$ //$NON-NLS-2$
					number(line.codings().removed()), below.getOrDefault(line.code(), List.of())));
		}
		return rows;
	}

	/** Documents, and below each the codes whose codings changed in it. */
	List<ChangeRow> byDocument() {
		Map<UUID, List<ChangeRow>> below = new HashMap<>();
		for (Cell cell : comparison.difference().cells()) {
			below.computeIfAbsent(cell.document(), document -> new ArrayList<>()).add(part(null, codeNames.getOrDefault(cell.code(), ""), cell.codings())); //$NON-NLS-1$
		}
		List<ChangeRow> rows = new ArrayList<>();
		for (DocumentLine line : comparison.difference().documents()) {
			UUID id = line.document().id();
			rows.add(new ChangeRow(id, line.document().name(), became(line), line.fate() == Fate.ADDED ? "" : numbers.format(line.then()), //$NON-NLS-1$
					line.fate() == Fate.REMOVED ? "" : numbers.format(line.now()), number(line.codings().added()), number(line.codings().removed()), below.getOrDefault(id, List.of()))); //$NON-NLS-1$
		}
		return rows;
	}

	private ChangeRow part(@Nullable UUID document, String name, CodingNumbers codings) {
		return new ChangeRow(document, name, "", "", "", number(codings.added()), number(codings.removed()), List.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String shown(@Nullable Long number) {
		return number == null ? "" : numbers.format(number); //$NON-NLS-1$
	}

	/** A nought says nothing here but disturbs the eye. */
	private String number(int number) {
		return number == 0 ? "" : numbers.format(number); //$NON-NLS-1$
	}

	private static String became(CodeLine line) {
		String before = line.before();
		return switch (line.fate()) {
		case ADDED -> Messages.added;
		case REMOVED -> Messages.removed;
		case CHANGED -> before == null ? Messages.changed : MessageFormat.format(Messages.wasNamed, Isolates.wrap(before));
		case KEPT -> ""; //$NON-NLS-1$
		};
	}

	private static String became(DocumentLine line) {
		List<String> parts = new ArrayList<>();
		switch (line.fate()) {
		case ADDED -> parts.add(Messages.added);
		case REMOVED -> parts.add(Messages.removed);
		case CHANGED -> {
			String before = line.before();
			if (before != null) {
				parts.add(MessageFormat.format(Messages.wasNamed, Isolates.wrap(before)));
			}
			if (line.text()) {
				parts.add(Messages.textChanged);
			}
			if (parts.isEmpty()) {
				parts.add(Messages.changed);
			}
		}
		case KEPT -> {
			// only its passages
		}
		}
		part(parts, Messages.passagesAdded, line.passages().added());
		part(parts, Messages.passagesRemoved, line.passages().removed());
		part(parts, Messages.passagesChanged, line.passages().changed());
		return String.join(SEPARATOR, parts);
	}
}
