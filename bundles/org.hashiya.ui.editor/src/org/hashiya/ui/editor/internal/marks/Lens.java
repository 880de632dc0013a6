// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Study;

/**
 * Through what the codings of a text are looked at: which of them are seen, and whether colours tell the codes or the coders. What is not seen is neither drawn nor told nor walked to; the study has it all the same. A
 * branch, set or coder that the study does not have (any more) hides nothing.
 *
 * @param branch    only this code and those below it; null for all
 * @param set       only the codes of this set; null for all
 * @param coder     only codings and memos of this coder; null for those of all
 * @param memosOnly no codings, and of the passages only those with a memo
 * @param byCoder   whether colours tell the coders
 */
public record Lens(@Nullable UUID branch, @Nullable UUID set, @Nullable UUID coder, boolean memosOnly, boolean byCoder) {

	/** All codings, in the colours of their codes. */
	public static final Lens ALL = new Lens(null, null, null, false, false);

	private static final String SEPARATOR = " "; //$NON-NLS-1$
	private static final String BRANCH = "branch="; //$NON-NLS-1$
	private static final String SET = "set="; //$NON-NLS-1$
	private static final String CODER = "coder="; //$NON-NLS-1$
	private static final String MEMOS = "memos"; //$NON-NLS-1$
	private static final String BY_CODER = "byCoder"; //$NON-NLS-1$

	/** Of what {@link #line} wrote; what cannot be read, as another version may have written it, counts for nothing. */
	public static Lens parse(String line) {
		Lens lens = ALL;
		for (String part : line.split(SEPARATOR)) {
			try {
				if (part.startsWith(BRANCH)) {
					lens = lens.onlyBranch(UUID.fromString(part.substring(BRANCH.length())));
				} else if (part.startsWith(SET)) {
					lens = lens.onlySet(UUID.fromString(part.substring(SET.length())));
				} else if (part.startsWith(CODER)) {
					lens = lens.onlyCoder(UUID.fromString(part.substring(CODER.length())));
				} else if (part.equals(MEMOS)) {
					lens = lens.onlyMemos(true);
				} else if (part.equals(BY_CODER)) {
					lens = lens.colouredByCoder(true);
				}
			} catch (IllegalArgumentException e) {
				continue; // no id
			}
		}
		return lens;
	}

	/** On one line, to be remembered. */
	public String line() {
		List<String> parts = new ArrayList<>();
		if (branch != null) {
			parts.add(BRANCH + branch);
		}
		if (set != null) {
			parts.add(SET + set);
		}
		if (coder != null) {
			parts.add(CODER + coder);
		}
		if (memosOnly) {
			parts.add(MEMOS);
		}
		if (byCoder) {
			parts.add(BY_CODER);
		}
		return String.join(SEPARATOR, parts);
	}

	/** Only a code and those below it; null for all. Of memos only those on such passages. */
	public Lens onlyBranch(@Nullable UUID code) {
		return new Lens(code, null, coder, false, byCoder);
	}

	/** Only the codes of a set; null for all. Of memos only those on such passages. */
	public Lens onlySet(@Nullable UUID one) {
		return new Lens(null, one, coder, false, byCoder);
	}

	/** Only what a coder did; null for all. */
	public Lens onlyCoder(@Nullable UUID one) {
		return new Lens(branch, set, one, memosOnly, byCoder);
	}

	public Lens onlyMemos(boolean only) {
		return new Lens(only ? null : branch, only ? null : set, coder, only, byCoder);
	}

	public Lens colouredByCoder(boolean coloured) {
		return new Lens(branch, set, coder, memosOnly, coloured);
	}

	/** The same colours, and nothing hidden. */
	public Lens unfiltered() {
		return new Lens(null, null, null, false, byCoder);
	}

	/** Without what the study does not have. */
	public Lens in(Study study) {
		UUID top = branch;
		UUID group = set;
		UUID one = coder;
		boolean branchGone = top != null && study.codebook().get(top) == null;
		boolean setGone = group != null && study.sets().get(group) == null;
		boolean coderGone = one != null && study.coders().get(one) == null;
		return branchGone || setGone || coderGone ? new Lens(branchGone ? null : branch, setGone ? null : set, coderGone ? null : coder, memosOnly, byCoder) : this;
	}

	/** Whether something may be hidden. */
	public boolean isFiltered() {
		return branch != null || set != null || coder != null || memosOnly;
	}

	/** What a coding is coloured by: its code or its coder. */
	public UUID mark(Coding coding) {
		return byCoder ? coding.coder() : coding.code();
	}

	/**
	 * What is seen of passages, each with those of its codings and memos that are; in O(n) where something may be hidden.
	 *
	 * @param study has the codes, coders and memos
	 * @return the same object where nothing is hidden
	 */
	public Passages seen(Passages passages, Study study) {
		Lens known = in(study);
		if (!known.isFiltered()) {
			return passages;
		}
		Set<UUID> codes = known.codes(study);
		List<Passage> seen = new ArrayList<>();
		for (Passage passage : passages.list()) {
			List<Coding> codings = passage.codings().stream().filter(coding -> known.shows(coding, codes)).toList();
			List<UUID> memos = codes != null && codings.isEmpty() ? List.of() : passage.memos().stream().filter(memo -> known.shows(study.memos().get(memo))).toList();
			if (!codings.isEmpty() || !memos.isEmpty()) {
				boolean whole = codings.size() == passage.codings().size() && memos.size() == passage.memos().size();
				seen.add(whole ? passage : passage.withCodings(codings).withMemos(memos));
			}
		}
		return seen.size() == passages.size() && seen.equals(passages.list()) ? passages : Passages.of(seen);
	}

	/** The codes that are seen; null for all. */
	private @Nullable Set<UUID> codes(Study study) {
		UUID top = branch;
		UUID one = set;
		MemberSet group = one == null ? null : study.sets().get(one);
		return top != null ? study.codebook().withSubcodes(top) : group != null ? Set.copyOf(group.codes()) : null;
	}

	private boolean shows(Coding coding, @Nullable Set<UUID> codes) {
		return !memosOnly && (codes == null || codes.contains(coding.code())) && (coder == null || coding.coder().equals(coder));
	}

	private boolean shows(@Nullable Memo memo) {
		UUID one = coder;
		return one == null || memo != null && one.equals(memo.created().by());
	}
}
