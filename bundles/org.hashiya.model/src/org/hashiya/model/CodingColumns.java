// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The codings of one document column by column, in the order of their passages ({@link Passage#TEXT_ORDER}, in a passage oldest first): 16 bytes a coding, for counting that looks at
 * all of them. Objects would be read from eight times as much memory, and memory is what counting a million of them waits for.
 */
public final class CodingColumns {

	private final int[] starts;
	private final int[] ends;
	private final int[] codeNumbers;
	private final int[] coderNumbers;
	private final List<UUID> codes;
	private final List<UUID> coders;
	private final int[] counts;
	private volatile @Nullable Placed placed;

	/** What {@link #places} has answered for a codebook. */
	private record Placed(Codebook codebook, int[] places) {
	}

	CodingColumns(Passage[] passages) {
		int size = 0;
		for (Passage passage : passages) {
			size += passage.codings().size();
		}
		starts = new int[size];
		ends = new int[size];
		codeNumbers = new int[size];
		coderNumbers = new int[size];
		Map<UUID, Integer> codesSeen = new HashMap<>();
		Map<UUID, Integer> codersSeen = new HashMap<>();
		List<UUID> codesFound = new ArrayList<>();
		List<UUID> codersFound = new ArrayList<>();
		int at = 0;
		for (Passage passage : passages) {
			for (Coding coding : passage.codings()) {
				starts[at] = passage.start();
				ends[at] = passage.end();
				codeNumbers[at] = number(coding.code(), codesSeen, codesFound);
				coderNumbers[at++] = number(coding.coder(), codersSeen, codersFound);
			}
		}
		codes = List.copyOf(codesFound);
		coders = List.copyOf(codersFound);
		counts = new int[codes.size()];
		for (int code : codeNumbers) {
			counts[code]++;
		}
	}

	private static int number(UUID id, Map<UUID, Integer> seen, List<UUID> found) {
		Integer known = seen.get(id);
		if (known == null) {
			known = found.size();
			seen.put(id, known);
			found.add(id);
		}
		return known;
	}

	/** How many codings there are. */
	public int size() {
		return starts.length;
	}

	/** Where the passage of a coding begins, in UTF-16 units. */
	public int start(int coding) {
		return starts[coding];
	}

	/** Where the passage of a coding ends, in UTF-16 units, exclusive. */
	public int end(int coding) {
		return ends[coding];
	}

	/** The code of a coding: its place in {@link #codes}. */
	public int code(int coding) {
		return codeNumbers[coding];
	}

	/** The coder of a coding: its place in {@link #coders}. */
	public int coder(int coding) {
		return coderNumbers[coding];
	}

	/** The ids of the codes that are used here, each once. */
	public List<UUID> codes() {
		return codes;
	}

	/**
	 * For each of {@link #codes} its place in the codebook, or -1 where it is not there. Kept until another codebook is asked about: most counting follows a coding, and the
	 * codebook is the same as the time before. Not to be written to.
	 */
	public int[] places(Codebook codebook) {
		Placed known = placed;
		if (known == null || known.codebook() != codebook) {
			known = new Placed(codebook, codes.stream().mapToInt(codebook::place).toArray());
			placed = known;
		}
		return known.places();
	}

	/** For each of {@link #codes} how many codings it has here. Not to be written to. */
	public int[] counts() {
		return counts;
	}

	/** The ids of the coders who coded here, each once. */
	public List<UUID> coders() {
		return coders;
	}
}
