// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.hashiya.model.CodingColumns;
import org.hashiya.model.StudyProblem;

/**
 * Adds up. For each cell that is a union (a code, or all codes; of one coder, or of all) it knows the last range that was counted and how far the covered text reaches. Since ranges
 * come in text order, equal ones follow each other, and what is new of a range is what lies behind that reach: no set of ranges is ever kept.
 */
final class Tally {

	private static final long[] EMPTY = {};

	private final CodeRows codes;
	private final boolean subcodes;
	private final boolean unions;
	private final boolean words;
	private final boolean characters;
	private final boolean byCoder;
	private final int columns;
	private final int all;
	private final Map<Unit, long[][]> values = new EnumMap<>(Unit.class);
	private final long[][] codings;

	/** Per slot, a slot being a row and (by coder) a column: the last document, the last range in it, and the ends of what is covered. */
	private final int slotsPerRow;
	private final int[] lastDocument;
	private final int[] lastStart;
	private final int[] lastEnd;
	private final int[] reach;
	private final int[] wordReach;

	private CoverMeasure measure;
	private int document;
	/** Whether codings were added to their column and to the line of all codes, but not to the totals. */
	private boolean byColumn;
	/** The totals meanwhile: beside each other they stay in the processor's cache. */
	private final long[] totals;

	@SuppressWarnings("null") // begin() comes first
	Tally(FrequencyOptions options, CodeRows codes, int columns) {
		this.codes = codes;
		this.columns = columns;
		subcodes = options.subcodes();
		words = options.units().contains(Unit.WORDS);
		characters = options.units().contains(Unit.CHARACTERS);
		unions = words || characters || options.units().contains(Unit.PASSAGES) || options.units().contains(Unit.DOCUMENTS);
		byCoder = options.breakdown() == Breakdown.CODER;
		all = codes.rows().size();
		totals = new long[all + 1];
		for (Unit unit : options.units()) {
			values.put(unit, newLines());
		}
		codings = values.getOrDefault(Unit.CODINGS, newLines());
		slotsPerRow = byCoder ? columns + 1 : 1;
		int slots = unions ? Math.multiplyExact(all + 1, slotsPerRow) : 0;
		lastDocument = new int[slots];
		Arrays.fill(lastDocument, -1);
		lastStart = new int[slots];
		lastEnd = new int[slots];
		reach = new int[characters ? slots : 0];
		wordReach = new int[words ? slots : 0];
	}

	private long[][] newLines() {
		long[][] lines = new long[all + 1][];
		Arrays.fill(lines, EMPTY);
		return lines;
	}

	/** What is added next lies in this document. */
	void begin(CoverMeasure itsMeasure, int itsNumber) {
		measure = itsMeasure;
		document = itsNumber;
	}

	/** Whether anything but codings is asked for, so that ranges matter. */
	boolean countsUnions() {
		return unions;
	}

	/** Adds one coding without its range. */
	void addCoding(int row, int column) {
		increase(codings, row, column, 1);
	}

	/** Adds all codings of a document to one column, without their ranges; costs as much as there are codes in it. */
	void addCodings(CodingColumns added, int[] rows, int column) {
		int at = column == FrequencyTable.TOTAL ? columns : column;
		int[] counts = added.counts();
		long[][] lines = codings;
		long known = 0;
		for (int code = 0; code < counts.length; code++) {
			int row = rows[code];
			if (row >= 0) {
				line(lines, row)[at] += counts[code];
				known += counts[code];
				totals[row] += counts[code];
			}
		}
		line(lines, all)[at] += known;
		totals[all] += known;
		byColumn = true;
	}

	/** Adds one coding; within a document, ranges must come by start, then by end. */
	void add(int row, int start, int end, int column) throws StudyProblem {
		increase(codings, row, column, 1);
		cover(row, start, end, column);
		if (byCoder && column != FrequencyTable.TOTAL) {
			cover(row, start, end, FrequencyTable.TOTAL);
		}
	}

	private void cover(int code, int start, int end, int column) throws StudyProblem {
		// where a code has the range already, those above it have it too
		for (int row = code; row >= 0 && cover(row, slot(row, column), start, end, column); row = subcodes ? codes.parent(row) : -1) {
			continue;
		}
		cover(all, slot(all, column), start, end, column);
	}

	private int slot(int row, int column) {
		return row * slotsPerRow + (byCoder ? column == FrequencyTable.TOTAL ? columns : column : 0);
	}

	/** @return false if the slot has exactly this range already */
	private boolean cover(int row, int slot, int start, int end, int column) throws StudyProblem {
		if (lastDocument[slot] != document) {
			lastDocument[slot] = document;
			grow(Unit.DOCUMENTS, row, column, 1);
			if (characters) {
				reach[slot] = 0;
			}
			if (words) {
				wordReach[slot] = 0;
			}
		} else if (lastStart[slot] == start && lastEnd[slot] == end) {
			return false;
		}
		lastStart[slot] = start;
		lastEnd[slot] = end;
		grow(Unit.PASSAGES, row, column, 1);
		if (characters && end > reach[slot]) {
			grow(Unit.CHARACTERS, row, column, measure.characters(Math.max(start, reach[slot]), end));
			reach[slot] = end;
		}
		if (words && end > start) {
			int to = measure.firstWordFrom(end);
			grow(Unit.WORDS, row, column, Math.max(0, to - Math.max(wordReach[slot], measure.firstWordReaching(start))));
			wordReach[slot] = Math.max(wordReach[slot], to);
		}
		return true;
	}

	/** Adds to a union: by coder, the total is a slot of its own; otherwise it grows with the column. */
	private void grow(Unit unit, int row, int column, int more) {
		long[][] lines = values.get(unit);
		if (byCoder && lines != null) {
			line(lines, row)[column == FrequencyTable.TOTAL ? columns : column] += more;
		} else if (lines != null) {
			increase(lines, row, column, more);
		}
	}

	private void increase(long[][] lines, int row, int column, long more) {
		long[] line = line(lines, row);
		line[columns] += more;
		if (column != FrequencyTable.TOTAL) {
			line[column] += more;
		}
	}

	private long[] line(long[][] lines, int row) {
		if (lines[row].length == 0) {
			lines[row] = new long[columns + 1];
		}
		return lines[row];
	}

	/** Sums up the codings of all codes and, where asked, of sub-codes; answers the numbers as {@link FrequencyTable} wants them. */
	Map<Unit, long[][]> finish() {
		for (int row = all - 1; !byColumn && row >= 0; row--) {
			addUp(codings[row], all);
		}
		for (int row = 0; byColumn && row <= all; row++) {
			if (codings[row].length > 0) {
				codings[row][columns] = totals[row];
			}
		}
		// from the last row up: in tree order, each code has all of its own when it is added to the one above
		for (int row = all - 1; subcodes && row >= 0; row--) {
			if (codes.parent(row) >= 0) {
				addUp(codings[row], codes.parent(row));
			}
		}
		return values;
	}

	private void addUp(long[] from, int to) {
		if (from.length > 0) {
			long[] line = line(codings, to);
			for (int i = 0; i < from.length; i++) {
				line[i] += from[i];
			}
		}
	}
}
