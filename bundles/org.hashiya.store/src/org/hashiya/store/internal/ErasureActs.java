// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.WordsReplaced;
import org.hashiya.merge.WordsReplaced.Replacement;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Original;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.internal.ErasurePlan.What;
import org.hashiya.text.NameForms;
import org.hashiya.text.TextRange;

/** The acts that an erasure consists of: the one that changes the study, whose line is erased too, and the one that stays in the journal and says that something was erased. */
final class ErasureActs {

	private ErasureActs() {
	}

	/** What stays in the journal. */
	static Act marker(ErasurePlan plan) {
		return new Act(Act.Kind.ERASE, List.of(plan.word(), plan.id().toString()), new Several(List.of()));
	}

	/**
	 * What another copy of the study does when it takes in an act: the line that removed a document or a memo is erased, but from the marker is known what it was.
	 *
	 * @throws StudyProblem if passages cannot be read
	 */
	static Act toTakeIn(Study study, Act act) throws StudyProblem {
		if (act.kind() != Act.Kind.ERASE || act.labels().size() != 2) {
			return act;
		}
		try {
			Change change = removal(study, act.labels().getFirst(), UUID.fromString(act.labels().getLast()), false);
			return change == null ? act : new Act(act.kind(), act.labels(), change);
		} catch (IllegalArgumentException e) {
			return act; // not ours; it changes nothing
		}
	}

	/**
	 * What an erasure still has to change in the study: null where nothing.
	 *
	 * @param keep makes a text known to the study
	 * @throws StudyProblem if texts or passages cannot be read
	 */
	static @Nullable Act act(ErasurePlan plan, Study study, Author author, Keeper keep) throws StudyProblem {
		Change change = switch (plan.what()) {
		case DOCUMENT, MEMO -> removal(study, plan.word(), plan.id(), plan.memos());
		case PASSAGE -> passage(plan, study, author, keep);
		case NAME -> name(plan, study, author, keep);
		};
		return change == null ? null : new Act(Act.Kind.ERASE, List.of(), change);
	}

	/** Takes a text. */
	interface Keeper {
		void keep(String text) throws StudyProblem;
	}

	private static @Nullable Change removal(Study study, String what, UUID id, boolean memos) throws StudyProblem {
		Memo memo = study.memos().get(id);
		if (what.equals(ElementWriter.word(What.MEMO))) {
			return memo == null ? null : MemoActs.delete(study, memo).change();
		}
		Document document = study.documents().get(id);
		if (!what.equals(ElementWriter.word(What.DOCUMENT))) {
			return null;
		}
		List<Change> changes = new ArrayList<>(QueryNames.ofDocument(study, id)); // also where it lies in the trash
		if (document == null) {
			return changes.isEmpty() ? null : new Several(changes);
		}
		Study now = study;
		if (memos) {
			for (Memo one : study.memos().list()) {
				if (isOn(one.target(), id)) {
					Change change = MemoActs.delete(now, one).change();
					now = now.apply(change).study();
					changes.add(change);
				}
			}
		}
		changes.add(StudyActs.removeDocument(now, document).change());
		return new Several(changes);
	}

	/** Whether something is on a document or on what is in it. */
	static boolean isOn(@Nullable Target target, UUID document) {
		return target != null && (target.id().equals(document) || document.equals(target.document()));
	}

	private static @Nullable Change passage(ErasurePlan plan, Study study, Author author, Keeper keep) throws StudyProblem {
		UUID id = plan.document();
		Document document = id == null ? null : study.documents().get(id);
		Passage passage = document == null ? null : study.passages(document, Progress.NONE).get(plan.id());
		if (document == null || passage == null) {
			return null;
		}
		String text = study.text(document, Progress.NONE).string();
		boolean there = passage.length() > 0 && text.substring(passage.start(), passage.end()).equals(plan.words());
		boolean waiting = study.passages(document, Progress.NONE).list().stream().anyMatch(one -> remains(one, plan));
		if (!there && !waiting) {
			return null;
		}
		WordsReplaced replaced = new WordsReplaced(study, document, there ? List.of(new Replacement(new TextRange(passage.start(), passage.end()), plan.by())) : List.of(),
				pieces(plan));
		keep.keep(replaced.text());
		return replaced.act(true, author).change();
	}

	private static boolean remains(Passage passage, ErasurePlan plan) {
		UnaryOperator<String> pieces = pieces(plan);
		return passage.unplaced() instanceof org.hashiya.model.Unplaced words
				&& !(pieces.apply(words.quote()) + pieces.apply(words.before()) + pieces.apply(words.after())).equals(words.quote() + words.before() + words.after());
	}

	/** Replaces the words, and where they are cut off at an end, the rest of them. */
	private static UnaryOperator<String> pieces(ErasurePlan plan) {
		return text -> {
			String words = plan.words();
			String made = text.replace(words, plan.by());
			for (int length = Math.min(words.length(), made.length()); length > 2; length--) {
				if (made.startsWith(words.substring(words.length() - length))) {
					made = plan.by() + made.substring(length);
				} else if (made.endsWith(words.substring(0, length))) {
					made = made.substring(0, made.length() - length) + plan.by();
				}
			}
			return words.contains(made) && made.length() > 2 ? plan.by() : made;
		};
	}

	private static @Nullable Change name(ErasurePlan plan, Study study, Author author, Keeper keep) throws StudyProblem {
		NameForms forms = new NameForms(plan.words(), plan.by());
		List<Change> changes = new ArrayList<>();
		for (Document document : study.documents().list()) {
			String text = study.text(document, Progress.NONE).string();
			List<Replacement> replacements = forms.find(text).stream().map(form -> new Replacement(form.changed(), form.by())).toList();
			boolean waiting = study.passages(document, Progress.NONE).list().stream()
					.anyMatch(one -> one.unplaced() instanceof org.hashiya.model.Unplaced words && (forms.isIn(words.quote()) || forms.isIn(words.before()) || forms.isIn(words.after())));
			Document now = document;
			if (!replacements.isEmpty() || waiting) {
				WordsReplaced replaced = new WordsReplaced(study, document, replacements, forms::replaced);
				keep.keep(replaced.text());
				Change change = replaced.act(true, author).change();
				changes.add(change);
				now = study.apply(change).study().document(document.id());
			}
			Document named = named(now, forms, plan, study, author);
			if (!named.equals(now)) {
				changes.add(Put.replace(now, named));
			}
		}
		changes.addAll(QueryNames.ofPerson(study, forms));
		return changes.isEmpty() ? null : new Several(changes);
	}

	/** The document without the name in its own name, in its group and in what is known of its original, which goes where it holds the name. */
	private static Document named(Document document, NameForms forms, ErasurePlan plan, Study study, Author author) {
		Document now = document;
		if (forms.isIn(document.name())) {
			String wish = forms.replaced(document.name());
			String name = wish;
			for (int number = 2; isTaken(study, document, name); number++) {
				name = wish + " " + number;
			}
			now = now.withName(name, author.stamp());
		}
		if (forms.isIn(document.group())) {
			now = now.withGroup(forms.replaced(document.group()), author.stamp());
		}
		Original original = document.original();
		if (original != null && plan.hashes().contains(original.sha256())) {
			now = now.withOriginal(null);
		} else if (original != null && forms.isIn(original.fileName())) {
			now = now.withOriginal(
					new Original(forms.replaced(original.fileName()), original.extension(), original.sha256(), original.encoding(), original.byteOrderMark(), original.lineEnds()));
		}
		return now;
	}

	private static boolean isTaken(Study study, Document document, String name) {
		return study.documents().list().stream().anyMatch(other -> !other.id().equals(document.id()) && other.name().equals(name));
	}
}
