// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Finds what a person names; the problems list what could have been named, as far as that is short. */
public final class Named {

	private static final int MOST = 12;

	private Named() {
	}

	/** @throws StudyProblem CODER_UNKNOWN, whose further values are the study's coders */
	public static Coder coder(Study study, String name) throws StudyProblem {
		try {
			return study.resolveCoder(name);
		} catch (StudyProblem e) {
			throw e.kind() == Kind.CODER_UNKNOWN ? with(e, name, study.coders().list().stream().map(Coder::name).toList()) : e;
		}
	}

	/** @throws StudyProblem DOCUMENT_UNKNOWN, whose further values are the study's documents; DOCUMENT_AMBIGUOUS */
	public static Document document(Study study, String name) throws StudyProblem {
		try {
			return study.resolveDocument(name);
		} catch (StudyProblem e) {
			throw e.kind() == Kind.DOCUMENT_UNKNOWN ? with(e, name, study.documents().list().stream().limit(MOST + 1L).map(Document::name).toList()) : e;
		}
	}

	/** @throws StudyProblem PASSAGE_UNKNOWN, also where this is no id at all */
	public static Study.Place passage(Study study, String id) throws StudyProblem {
		UUID uuid;
		try {
			uuid = UUID.fromString(id);
		} catch (IllegalArgumentException e) {
			throw new StudyProblem(Kind.PASSAGE_UNKNOWN, null, null, e, id);
		}
		return study.resolvePassage(uuid, Progress.NONE);
	}

	/** The ids of the documents with these names, in their order; throws as {@link #document}. */
	public static List<UUID> documents(Study study, List<String> names) throws StudyProblem {
		List<UUID> ids = new ArrayList<>();
		for (String name : names) {
			ids.add(document(study, name).id());
		}
		return ids;
	}

	/** The ids of the coders with these names, in their order; throws as {@link #coder}. */
	public static List<UUID> coders(Study study, List<String> names) throws StudyProblem {
		List<UUID> ids = new ArrayList<>();
		for (String name : names) {
			ids.add(coder(study, name).id());
		}
		return ids;
	}

	/**
	 * The ids of the codes with these paths or names, in their order.
	 *
	 * @throws StudyProblem CODE_UNKNOWN or CODE_AMBIGUOUS
	 */
	public static List<UUID> codes(Study study, List<String> names) throws StudyProblem {
		List<UUID> ids = new ArrayList<>();
		for (String name : names) {
			ids.add(study.codebook().resolve(name).id());
		}
		return ids;
	}

	/** The passages with these ids, in their order; throws as {@link #passage}. */
	public static List<Passage> passages(Study study, List<String> ids) throws StudyProblem {
		List<Passage> found = new ArrayList<>();
		for (String id : ids) {
			found.add(passage(study, id).passage());
		}
		return found;
	}

	private static StudyProblem with(StudyProblem cause, String name, List<String> known) {
		List<String> values = new ArrayList<>(List.of(name));
		values.addAll(known.subList(0, Math.min(MOST, known.size())));
		if (known.size() > MOST) {
			values.add("…");
		}
		return new StudyProblem(cause.kind(), null, null, cause, values.toArray());
	}
}
