// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.AnonymousCoders;
import org.hashiya.exchange.internal.Extraction;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Which part of a study is exported. It makes a smaller study, so each exporter and each count sees nothing else.
 * <ul>
 * <li>Codes bring the codes above them, without codings, so that paths stay.
 * <li>Cases bring the documents that belong to them, and of other documents the passages that do; with documents chosen too, what is in both.
 * <li>Passages whose codings all go, go too. Memos stay on what stays; where anything is left out, free memos and those on the study stay behind, as may be about anything; so do the memos of
 * coders who are left out.
 * <li>Sets, cases and relations lose what is left out; those that lose all of it go. Foreign parts, queries and milestones go wherever anything is left out.
 * </ul>
 *
 * @param documents ids of documents, or null for all
 * @param codes     ids of codes, each of them listed, sub-codes too; or null for all
 * @param coders    ids of the coders whose codings and memos stay, or null for all
 * @param cases     ids of cases, or null for all
 * @param anonymous whether coders are called {@code Coder 1} and so on, by ids that are not theirs
 */
public record Excerpt(@Nullable Set<UUID> documents, @Nullable Set<UUID> codes, @Nullable Set<UUID> coders, @Nullable Set<UUID> cases, boolean anonymous) {

	/** All of it. */
	public static final Excerpt ALL = new Excerpt(null, null, null, null, false);

	public Excerpt {
		documents = documents == null ? null : Set.copyOf(documents);
		codes = codes == null ? null : Set.copyOf(codes);
		coders = coders == null ? null : Set.copyOf(coders);
		cases = cases == null ? null : Set.copyOf(cases);
	}

	/** Whether something is left out. */
	public boolean leavesOut() {
		return documents != null || codes != null || coders != null || cases != null;
	}

	/**
	 * The part of a study; the study itself where nothing is left out and nobody is anonymous. Passages are loaded and looked through when they are asked for; those that relations refer to at once.
	 *
	 * @throws StudyProblem if passages that something refers to cannot be read
	 */
	public Study of(Study study, Progress progress) throws StudyProblem {
		Study part = leavesOut() ? new Extraction(study, this, progress).study() : study;
		return anonymous ? new AnonymousCoders(part).study() : part;
	}
}
