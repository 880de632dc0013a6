// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Original;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;
import org.hashiya.store.StudyCheck.Replayed;
import org.hashiya.store.StudyCheck.Report;
import org.hashiya.text.TextMeasure;

/** One check of one study folder. */
public final class Checking {

	private final StudyFolder folder;
	private final Texts texts;
	private final StateReader reader;
	private final List<StudyProblem> errors = new ArrayList<>();
	private final Map<UUID, UUID> passageDocuments = new HashMap<>();
	private final Set<UUID> codings = new HashSet<>();
	private long passages;
	/** Lines could not be read: then what refers to nothing may refer to one of them. */
	private boolean incomplete;

	public Checking(Path root) {
		folder = new StudyFolder(root);
		texts = new Texts(folder, new Blobs(folder));
		reader = new StateReader(folder, texts, errors::add);
	}

	public Report run(Progress progress) throws StudyProblem {
		if (Files.exists(folder.commit())) {
			try (StudyLock lock = StudyLock.take(folder.lock())) {
				Commit.finish(folder);
			} catch (StudyProblem e) {
				errors.add(e);
			}
		}
		ErasurePlan unfinished = ErasurePlan.read(folder);
		if (unfinished != null) {
			error(Kind.ERASURE_UNFINISHED, ErasurePlan.file(folder), null, unfinished.word());
		}
		Study study = reader.read(Progress.NONE);
		reader.trash();
		if (Files.exists(folder.heads())) {
			Salvage.requireFiles(folder, study, errors::add);
		}
		incomplete = !errors.isEmpty();
		new SyncCopies(folder, study.documents().list()).find().forEach(copy -> error(Kind.SYNC_COPY, copy.file(), null, copy.of().getFileName()));
		codebook(study);
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			try {
				document(study, document, progress);
			} catch (StudyProblem e) {
				errors.add(e);
			}
			progress.worked(1);
		}
		references(study);
		JournalCheck journals = new JournalCheck(folder, texts, errors);
		Replayed replayed = journals.run(study, progress);
		return new Report(errors, study.documents().size(), passages, codings.size(), journals.lines(), replayed);
	}

	private void codebook(Study study) {
		Path file = folder.list(ElementKind.CODE);
		for (Code code : study.codebook().list()) {
			UUID parent = code.parent();
			refers(parent == null || study.codebook().get(parent) != null, file, null, code.id(), String.valueOf(parent));
			if (study.codebook().ancestors(code).contains(code)) {
				error(Kind.CODE_CYCLE, file, null, code.name());
			}
		}
	}

	private void document(Study study, Document document, Progress progress) throws StudyProblem {
		Path file = folder.list(ElementKind.DOCUMENT);
		DocumentText text = texts.text(document.textHash(), progress);
		TextMeasure measure = TextMeasure.of(text.string());
		differs(file, document, "codePoints", document.codePoints(), measure.codePoints());
		differs(file, document, "utf16", document.utf16(), measure.utf16());
		Original original = document.original();
		if (original != null && !Files.exists(folder.original(document, original))) {
			error(Kind.FILE_MISSING, folder.original(document, original), null);
		}
		reader.lines(document, progress, (line, number) -> passage(study, document, text.string(), measure.codePoints(), line, number));
	}

	private void passage(Study study, Document document, String text, int codePoints, PassageJson.Line line, int number) {
		Path lines = folder.passages(document);
		String place = "line " + number;
		Passage passage = line.passage();
		passages++;
		if (passage.end() > text.length()) {
			error(Kind.RANGE_INVALID, lines, place, passage.start(), passage.end(), codePoints);
			return; // the lengths of the document are wrong too, so that reading could not see it
		}
		String words = text.substring(passage.start(), passage.end());
		if (!line.quote().equals(words)) {
			error(Kind.QUOTE_DIFFERS, lines, place, passage.id(), line.quote(), words);
		}
		if (passageDocuments.put(passage.id(), document.id()) != null) {
			error(Kind.DUPLICATE_ID, lines, place, passage.id());
		}
		refers(study.coders().contains(passage.coder()), lines, place, passage.id(), passage.coder());
		for (UUID memo : passage.memos()) {
			refers(study.memos().contains(memo), lines, place, passage.id(), memo);
		}
		for (Coding coding : passage.codings()) {
			coding(study, coding, lines, place);
		}
	}

	private void coding(Study study, Coding coding, Path file, String place) {
		if (!codings.add(coding.id())) {
			error(Kind.DUPLICATE_ID, file, place, coding.id());
		}
		refers(study.coders().contains(coding.coder()), file, place, coding.id(), coding.coder());
		Code code = study.codebook().get(coding.code());
		refers(code != null, file, place, coding.id(), coding.code());
		if (code != null && code.place(coding.definitionVersion()) == 0) {
			error(Kind.DANGLING_REFERENCE, file, place, coding.id(), code.name() + " " + coding.definitionVersion());
		}
	}

	private void references(Study study) {
		for (Memo memo : study.memos().list()) {
			target(study, memo.target(), folder.list(ElementKind.MEMO), memo.id());
		}
		for (Relation relation : study.relations().list()) {
			target(study, relation.origin(), folder.list(ElementKind.RELATION), relation.id());
			target(study, relation.target(), folder.list(ElementKind.RELATION), relation.id());
		}
		for (MemberSet set : study.sets().list()) {
			Path file = folder.list(ElementKind.SET);
			all(set.codes(), ElementKind.CODE, study, file, set.id());
			all(set.documents(), ElementKind.DOCUMENT, study, file, set.id());
			all(set.memos(), ElementKind.MEMO, study, file, set.id());
		}
		for (Case value : study.cases().list()) {
			Path file = folder.list(ElementKind.CASE);
			all(value.documents(), ElementKind.DOCUMENT, study, file, value.id());
			all(value.codes(), ElementKind.CODE, study, file, value.id());
			value.passages().forEach(passage -> target(study, passage, file, value.id()));
			value.values().forEach(each -> refers(study.variables().contains(each.variable()), file, null, value.id(), each.variable()));
		}
	}

	private void all(Collection<UUID> ids, ElementKind kind, Study study, Path file, UUID from) {
		ids.forEach(id -> target(study, new Target(kind, id), file, from));
	}

	private void target(Study study, @Nullable Target target, Path file, UUID from) {
		if (target == null) {
			return;
		}
		UUID id = target.id();
		boolean there = target.kind() == ElementKind.PASSAGE ? passageDocuments.containsKey(id) && passageDocuments.get(id).equals(target.document())
				: target.kind() == ElementKind.CODING ? codings.contains(id) : Elements.contains(study, target.kind(), id);
		refers(there, file, null, from, id);
	}

	private void differs(Path file, Document document, String key, int value, int right) {
		if (value != right) {
			error(Kind.VALUE_DIFFERS, file, document.name(), key, value, right);
		}
	}

	private void refers(boolean there, Path file, @Nullable String place, Object from, Object to) {
		if (!there && !incomplete) {
			error(Kind.DANGLING_REFERENCE, file, place, from, to);
		}
	}

	private void error(Kind kind, Path file, @Nullable String place, Object... values) {
		errors.add(new StudyProblem(kind, file, place, values));
	}
}
