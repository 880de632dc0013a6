// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Original;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.StudyRepair;
import org.hashiya.store.StudyRepair.Outcome;
import org.hashiya.store.StudyRepair.What;

/** One repair of one study folder, see {@link StudyRepair}. */
public final class Repairing {

	private final StudyFolder folder;
	private final RepairLog log = new RepairLog();
	private final RepairedFiles files;
	private List<SyncCopies.Copy> copies = List.of();
	/** Journals get lines that the files do not hold. */
	private boolean grown;

	public Repairing(Path root) {
		folder = new StudyFolder(root);
		files = new RepairedFiles(folder);
	}

	/** See {@link StudyRepair#plan}. */
	public Outcome plan(Progress progress) throws StudyProblem {
		prepare(progress);
		return new Outcome(log.fixes(), log.left(), null);
	}

	/** See {@link StudyRepair#repair}. */
	public Outcome repair(Progress progress) throws StudyProblem {
		requireStudy();
		try (Presence alone = Presence.alone(folder.root()); StudyLock lock = StudyLock.take(folder.lock())) {
			Commit.finish(folder);
			prepare(progress);
			if (files.isEmpty()) {
				return new Outcome(log.fixes(), log.left(), null);
			}
			Path kept = files.commit();
			return new Outcome(log.fixes(), new Checking(folder.root()).run(Progress.NONE).errors(), kept);
		}
	}

	private void requireStudy() throws StudyProblem {
		if (!Files.isDirectory(folder.root())) {
			throw new StudyProblem(Kind.FILE_MISSING, folder.root(), null);
		}
		if (!StudyRepair.canTry(folder.root())) {
			throw new StudyProblem(Kind.NOT_A_STUDY, folder.root(), null);
		}
	}

	private void prepare(Progress progress) throws StudyProblem {
		requireStudy();
		ErasurePlan unfinished = ErasurePlan.read(folder);
		if (unfinished != null) {
			throw new StudyProblem(Kind.ERASURE_UNFINISHED, ErasurePlan.file(folder), null, unfinished.word());
		}
		copies = copies();
		Heads heads = heads();
		DamagedState state = new DamagedState(folder, this::copiesOf, log);
		DamagedTexts words = new DamagedTexts(folder, new Texts(folder, new Blobs(folder)), log);
		DamagedPassages passages = new DamagedPassages(folder, words, this::copiesOf, log);
		boolean wasSaved = Files.exists(folder.heads());
		Draft draft = state.read(wasSaved);
		FromHistory history = new FromHistory(folder, words, log);
		do { // documents that come back may bring passages with them
			words.read(draft, progress);
			passages.read(draft, wasSaved, progress);
			history.replay(draft, state, heads, progress);
		} while (history.elements(draft, state));
		passages.settle(draft, history::passage);
		history.passages(draft, passages, words, progress);
		new SoundReferences(folder, draft, log).make();
		Study study = draft.study(words);
		write(study, draft, words);
		look(study, words, progress);
	}

	private List<Path> copiesOf(Path file) {
		return copies.stream().filter(copy -> copy.of().equals(file)).map(SyncCopies.Copy::file).toList();
	}

	/** What sync services have left, which is taken in and moved away. Of a journal the longer one stands: only its writer adds to it, so that one is the beginning of the other. */
	private List<SyncCopies.Copy> copies() throws StudyProblem {
		List<Document> documents = new ArrayList<>();
		for (JsonObject json : LooseLines.of(folder.list(ElementKind.DOCUMENT), List.of()).elements()) {
			try {
				documents.add((Document) ElementReader.read(ElementKind.DOCUMENT, json));
			} catch (RuntimeException e) {
				continue; // who reads it for good says what is wrong with it
			}
		}
		List<SyncCopies.Copy> found = new ArrayList<>();
		for (SyncCopies.Copy copy : new SyncCopies(folder, documents).find()) {
			boolean isJournal = JournalReader.isJournal(copy.of());
			byte[] one = isJournal ? bytes(copy.of()) : new byte[0];
			byte[] other = isJournal ? bytes(copy.file()) : one;
			int common = Math.min(one.length, other.length);
			if (!Arrays.equals(one, 0, common, other, 0, common)) {
				log.left(Kind.CONFLICTED, copy.file(), null);
				continue;
			}
			if (other.length > one.length) {
				files.write(copy.of(), stream -> stream.write(other));
				grown = true;
			}
			log.fix(What.COPY_TAKEN, copy.of(), null, folder.root().relativize(copy.file()));
			files.delete(copy.file());
			found.add(copy);
		}
		return found;
	}

	private static byte[] bytes(Path file) throws StudyProblem {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		}
	}

	/** How far the files hold the journals; null where nothing says so any more, and the files are taken to hold all. */
	private @Nullable Heads heads() throws StudyProblem {
		List<StudyProblem> faults = new ArrayList<>();
		Heads heads = Heads.read(folder, faults::add);
		JournalReader journals = new JournalReader(folder, problem -> {
			return; // the check of the journals names it
		});
		Set<String> hashes = new HashSet<>();
		Heads all = new Heads(folder);
		for (JournalReader.Found found : journals.all()) {
			hashes.add(found.line().hash());
			all.set(found.line().writer(), found.head());
		}
		if (!faults.isEmpty() || heads == null && grown) {
			log.fix(What.HEADS_MADE, folder.heads(), null);
			files.write(folder.heads(), all::write);
			return null;
		}
		if (heads != null && !hashes.containsAll(heads.hashes().values())) {
			log.fix(What.HEADS_MADE, folder.heads(), null);
			Heads known = new Heads(folder);
			heads.hashes().forEach((writer, hash) -> {
				Heads.Head head = heads.get(writer);
				if (head != null && hashes.contains(hash)) {
					known.set(writer, head);
				}
			});
			files.write(folder.heads(), known::write);
			return known;
		}
		return heads;
	}

	private void write(Study study, Draft draft, DamagedTexts words) {
		if (log.touches(folder.studyFile())) {
			files.study(study);
		}
		for (ElementKind kind : StudyFolder.READING_ORDER) {
			if (log.touches(folder.list(kind))) {
				files.list(study, kind);
			}
		}
		for (Document document : draft.documents()) {
			if (log.touches(folder.passages(document))) {
				List<Passage> sorted = draft.passages(document.id()).stream().sorted(Passage.TEXT_ORDER).toList();
				files.passages(document, sorted, words.of(document.id()), log);
			}
		}
		for (Map.Entry<Path, String> text : words.restored().entrySet()) {
			files.text(text.getKey(), text.getValue());
		}
	}

	/** What is wrong and stays so. */
	private void look(Study study, DamagedTexts texts, Progress progress) {
		for (Element element : Elements.list(study, ElementKind.DOCUMENT)) {
			Document document = (Document) element;
			Original original = document.original();
			if (original != null && !Files.exists(folder.original(document, original))) {
				log.left(Kind.FILE_MISSING, folder.original(document, original), null);
			}
		}
		List<StudyProblem> found = new ArrayList<>();
		new JournalCheck(folder, texts, found).run(study, progress);
		found.stream().filter(problem -> !(problem.kind() == Kind.DANGLING_REFERENCE && folder.history().equals(problem.file()))).filter(problem -> !folder.heads().equals(problem.file()))
				.forEach(log::left);
	}
}
