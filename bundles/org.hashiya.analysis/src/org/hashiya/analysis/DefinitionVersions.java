// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Definition;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * What codes have meant, version by version, and how many codings were made under each.
 *
 * @param lines code by code in the order that was asked for, of each the first version first
 */
public record DefinitionVersions(List<Line> lines) {

	public DefinitionVersions {
		lines = List.copyOf(lines);
	}

	/**
	 * One version of a definition.
	 *
	 * @param codings how many codings were made while it was in force
	 * @param inForce whether it is the one of today
	 */
	public record Line(Code code, Definition definition, int codings, boolean inForce) {
	}

	private record Version(UUID code, long number) {
	}

	/**
	 * Lists all versions of the definitions of some codes; takes a look at each coding of the study.
	 *
	 * @param codes ids; those that the codebook does not have are passed over
	 * @throws StudyProblem                                 if passages cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress says so
	 */
	public static DefinitionVersions of(Study study, Collection<UUID> codes, Progress progress) throws StudyProblem {
		Map<Version, Integer> codings = new HashMap<>();
		List<Document> documents = study.documents().list();
		progress.begin(documents.size());
		for (Document document : documents) {
			progress.check();
			for (Passage passage : study.passages(document, progress).list()) {
				for (Coding coding : passage.codings()) {
					codings.merge(new Version(coding.code(), coding.definitionVersion()), 1, Integer::sum);
				}
			}
			progress.worked(1);
		}
		List<Line> lines = new ArrayList<>();
		for (UUID id : codes) {
			Code code = study.codebook().get(id);
			if (code != null) {
				for (Definition definition : code.definitions()) {
					lines.add(new Line(code, definition, codings.getOrDefault(new Version(id, definition.version()), 0), definition == code.definition()));
				}
			}
		}
		return new DefinitionVersions(lines);
	}
}
