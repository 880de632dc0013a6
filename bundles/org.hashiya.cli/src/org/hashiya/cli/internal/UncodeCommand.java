// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hashiya uncode}. */
@Command(name = "uncode", description = "Takes your codings off a passage or a range, as one step of undo.")
public final class UncodeCommand extends StudyCommand {

	@ArgGroup(multiplicity = "1")
	private Where where = new Where();

	@Option(names = "--code", paramLabel = "C", description = "the code's name or path; with --passage, all your codings where it is not given")
	private @Nullable String code;

	/** Either a passage or a place. */
	static final class Where {

		@Option(names = "--passage", required = true, paramLabel = "ID", description = "the passage's id")
		@Nullable
		String passage;

		@ArgGroup(exclusive = false)
		@Nullable
		Place place;
	}

	/** A range of a document. */
	static final class Place {

		@Option(names = "--document", required = true, paramLabel = "NAME", description = "the document's name")
		String document = "";

		@Option(names = "--range", required = true, paramLabel = "START:END", description = "positions in characters (code points) from 0, end exclusive")
		String range = "";
	}

	public UncodeCommand(Console console) {
		super(console);
	}

	@Override
	int run(OpenStudy open) throws StudyProblem {
		String name = code;
		Code only = name == null ? null : open.study().codebook().resolve(name);
		List<Passage> passages = passages(open);
		UUID me = open.author().coder();
		List<UUID> codings = new ArrayList<>();
		for (Passage passage : passages) {
			for (Coding coding : passage.codings()) {
				if (coding.coder().equals(me) && (only == null || coding.code().equals(only.id()))) {
					codings.add(coding.id());
				}
			}
		}
		if (codings.isEmpty()) {
			throw StudyProblem.of(Kind.CODING_UNKNOWN, only == null ? "" : open.study().codebook().path(only));
		}
		open.perform(CodingActs.remove(open.study(), passages, codings));
		console.note("removed " + codings.size() + (codings.size() == 1 ? " coding" : " codings"));
		return done();
	}

	private List<Passage> passages(OpenStudy open) throws StudyProblem {
		String id = where.passage;
		Place place = where.place;
		if (id != null) {
			return List.of(open.study().resolvePassage(uuid(id), quiet()).passage());
		}
		if (place == null) {
			return List.of();
		}
		Document document = open.study().resolveDocument(place.document);
		Extent range = Range.parse(place.range, open.study().positions(document, quiet()));
		return open.study().passages(document, quiet()).at(range.start(), range.end());
	}

	private static UUID uuid(String id) throws StudyProblem {
		try {
			return UUID.fromString(id);
		} catch (IllegalArgumentException e) {
			throw StudyProblem.of(Kind.PASSAGE_UNKNOWN, id);
		}
	}
}
