// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.Author;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Palette;
import org.hashiya.model.Put;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;

/** A study in memory to try things on; what is done to it is kept as change sets. */
@SuppressWarnings("nls") // the texts of tests are not for people
public final class SmallStudy {

	public static final int LENGTH = 1000;

	public final Author amal = new Author(UUID.randomUUID(), Instant.parse("2026-01-01T00:00:00Z"), UUID::randomUUID);
	public Study study;
	public final List<ChangeSet> changes = new ArrayList<>();

	public SmallStudy() throws StudyProblem {
		DocumentText text = new DocumentText("x".repeat(LENGTH));
		study = Study.empty(new StudyInfo(UUID.randomUUID(), "Small", Stamp.UNKNOWN), (hash, progress) -> text);
		apply(Put.add(new Coder(amal.coder(), "Amal", "A", Palette.colour(0)), -1));
	}

	public Document document(String group, String name) throws StudyProblem {
		Document document = new Document(UUID.randomUUID(), name, name, group, "hash", LENGTH, LENGTH, 1, 1, "und", null, new TreeMap<>(), Document.State.UNCODED, List.of(),
				Stamp.UNKNOWN, Stamp.UNKNOWN, null);
		act(StudyActs.addDocuments(study, List.of(document)));
		return document;
	}

	public Code code(@Nullable Code parent, String name, String definition) throws StudyProblem {
		act(CodebookActs.create(study, parent, name, null, definition, amal));
		return study.codebook().children(parent == null ? null : parent.id()).getLast();
	}

	public Code code(@Nullable Code parent, String name) throws StudyProblem {
		return code(parent, name, "");
	}

	public void apply(Code code, Document document, int start, int end) throws StudyProblem {
		Optional<Act> act = CodingActs.apply(study, document, List.of(new Extent(start, end)), code, null, amal);
		if (act.isPresent()) {
			act(act.get());
		}
	}

	public Change act(Act act) throws StudyProblem {
		return apply(act.change());
	}

	public Change apply(Change change) throws StudyProblem {
		Applied applied = study.apply(change);
		study = applied.study();
		changes.add(applied.changeSet());
		return applied.inverse();
	}
}
