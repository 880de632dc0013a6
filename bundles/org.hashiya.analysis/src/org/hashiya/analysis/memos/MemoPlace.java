// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.memos;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;
import org.hashiya.model.Target;

/** What a memo is on as a person writes it: as in a link, without the brackets; {@value #STUDY} for the study, nothing for a free memo. */
public final class MemoPlace {

	/** The study itself. */
	public static final String STUDY = "study";

	private MemoPlace() {
	}

	/** How a place is written; empty for a free memo, and for what has no name. */
	public static String written(Study study, @Nullable Target target) {
		if (target == null) {
			return "";
		}
		return target.kind() == ElementKind.STUDY ? STUDY : MemoLinks.link(study, target).map(link -> link.substring(2, link.length() - 2)).orElse("");
	}

	/**
	 * What is meant.
	 *
	 * @param written not blank
	 * @return nothing where there is no such thing, or a memo cannot be put on it by its name
	 */
	public static Optional<Target> find(Study study, String written) {
		String name = written.strip();
		Optional<Target> named = MemoLinks.target(study, name);
		if (named.isEmpty() && name.equalsIgnoreCase(STUDY)) {
			return Optional.of(new Target(ElementKind.STUDY, study.info().id()));
		}
		return named.or(() -> MemoLinks.target(study, "coder:" + name)).filter(target -> target.kind() != ElementKind.MEMO && target.kind() != ElementKind.PASSAGE);
	}
}
