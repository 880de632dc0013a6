// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.exchange.Excerpt;
import org.hashiya.model.Case;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

import picocli.CommandLine.Option;

/** Which part of a study an export takes. */
final class ExcerptOptions {

	@Option(names = "--document", paramLabel = "D", description = "only this document; may be given several times, as each of these")
	List<String> documents = List.of();

	@Option(names = "--code", paramLabel = "C", description = "only codings of this code and its sub-codes")
	List<String> codes = List.of();

	@Option(names = "--case", paramLabel = "NAME", description = "only the documents and passages of this case")
	List<String> cases = List.of();

	@Option(names = "--codings-of", paramLabel = "CODER", description = "only codings and memos of this coder")
	List<String> coders = List.of();

	@Option(names = "--anonymous", description = "calls the coders Coder 1, Coder 2 and so on")
	boolean anonymous;

	boolean isGiven() {
		return anonymous || !documents.isEmpty() || !codes.isEmpty() || !cases.isEmpty() || !coders.isEmpty();
	}

	/**
	 * What is asked for.
	 *
	 * @throws StudyProblem if something that is named is not there or not clear
	 */
	Excerpt excerpt(Study study) throws StudyProblem {
		return new Excerpt(documents.isEmpty() ? null : Set.copyOf(Named.documents(study, documents)), codes.isEmpty() ? null : codes(study), coders.isEmpty() ? null : Set.copyOf(Named.coders(study, coders)), cases(study), anonymous);
	}

	private Set<UUID> codes(Study study) throws StudyProblem {
		Set<UUID> ids = new HashSet<>();
		for (String name : codes) {
			ids.addAll(study.codebook().withSubcodes(study.codebook().resolve(name).id()));
		}
		return ids;
	}

	private @Nullable Set<UUID> cases(Study study) throws StudyProblem {
		if (cases.isEmpty()) {
			return null;
		}
		Set<UUID> ids = new HashSet<>();
		for (String name : cases) {
			List<UUID> found = study.cases().list().stream().filter(unit -> unit.name().equals(name) || unit.id().toString().equalsIgnoreCase(name)).map(Case::id).toList();
			if (found.isEmpty()) {
				throw StudyProblem.of(StudyProblem.Kind.CASE_UNKNOWN, name);
			}
			ids.addAll(found);
		}
		return ids;
	}
}
