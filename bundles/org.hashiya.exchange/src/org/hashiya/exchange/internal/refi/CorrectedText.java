// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.DocumentsMaker.Made;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.StoredText.Range;
import org.hashiya.model.Coding;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Target;
import org.hashiya.model.Unplaced;

/**
 * Selections of a source whose text was corrected in the study since it was imported, and is in the file as it was. What the study has of them stays where it is; new ones wait to be placed, with their words: their positions
 * are those of another text.
 */
final class CorrectedText {

	private static final int AROUND = 32;

	private final Making making;
	private final PeopleMaker people;
	private final PassagesMaker passages;
	private final MemoPlaces memos;
	private final DescriptionMemos descriptions;

	CorrectedText(Making making, PeopleMaker people, PassagesMaker passages, MemoPlaces memos, DescriptionMemos descriptions) {
		this.making = making;
		this.people = people;
		this.passages = passages;
		this.memos = memos;
		this.descriptions = descriptions;
	}

	/**
	 * @param known the passages that the study has
	 * @param ours  the positions of the study's text
	 */
	void make(Made made, StoredText text, Set<UUID> known, Positions ours) {
		for (Selection selection : made.text().selections) {
			Target target = new Target(ElementKind.PASSAGE, selection.id, made.document().id());
			if (known.contains(selection.id)) {
				making.now.keep(making.base, ElementKind.PASSAGE, selection.id);
				passages.place(selection.id, target);
				memos.at(selection.notes, target, "PlainTextSelection");
				making.findings.add(ImportFinding.OURS_STAYS, "PlainTextSelection", made.document().name());
			} else {
				add(selection, passages.range(selection, text, made.document().name()), made, text, ours);
			}
		}
	}

	private void add(Selection selection, Range range, Made made, StoredText text, Positions ours) {
		UUID document = made.document().id();
		Target target = new Target(ElementKind.PASSAGE, selection.id, document);
		UUID creator = selection.audit.creator() == null && !selection.codings.isEmpty() ? selection.codings.getFirst().creator() : selection.audit.creator();
		UUID coder = people.any(creator, "PlainTextSelection");
		List<UUID> onIt = new ArrayList<>(memos.at(selection.notes, target, "PlainTextSelection"));
		if (!selection.description.isEmpty()) {
			onIt.add(descriptions.add(target, selection.description));
		}
		List<Coding> codings = passages.ownCodings(passages.codings(selection.codings, coder), selection.id);
		int at = Math.min(range.start(), ours.utf16Length());
		Passage placed = new Passage(selection.id, document, at, at, coder, selection.audit.created(), codings, onIt);
		Passage waiting = placed.waiting(ours.splitsCharacter(at) ? at - 1 : at, words(text.text(), range));
		passages.place(selection.id, target);
		if (making.addUnlessRemoved(waiting, "PlainTextSelection", made.document().name())) {
			making.findings.add(ImportFinding.WAITING, "PlainTextSelection", made.document().name() + " " + waiting.start());
			making.findings.add(ImportFinding.CODING, "Coding", codings.size());
		}
	}

	private static Unplaced words(String text, Range range) {
		int from = text.offsetByCodePoints(range.start(), -Math.min(AROUND, text.codePointCount(0, range.start())));
		int to = text.offsetByCodePoints(range.end(), Math.min(AROUND, text.codePointCount(range.end(), text.length())));
		return new Unplaced(text.substring(range.start(), range.end()), text.substring(from, range.start()), text.substring(range.end(), to));
	}
}
