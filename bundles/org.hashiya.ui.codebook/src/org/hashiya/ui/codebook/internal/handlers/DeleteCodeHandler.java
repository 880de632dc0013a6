// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodebookActs.Deletion;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.dialogs.DeleteCodesDialog;
import org.hashiya.ui.codebook.internal.parts.NoticeBar;
import org.hashiya.ui.codebook.internal.tree.CodePlace;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.Problems;

/** Deletes the selected codes with all below them after the person has seen what goes with them, says what went, and offers to undo it. What goes is found in the background. */
public final class DeleteCodeHandler extends CodesHandler {

	@Override
	void run(CodebookView view, OpenStudy study, List<Code> codes) {
		List<Code> tops = study.study().codebook().withoutSubcodes(codes);
		find(view, study, tops, found -> {
			if (DeleteCodesDialog.isNeeded(tops, found.deletion())) {
				new DeleteCodesDialog(view.getSite().getShell(), tops, found.deletion(), Others.counted(view.getSite(), study), () -> confirmed(view, study, tops, found)).open();
			} else {
				delete(view, study, tops, found.deletion());
			}
		});
	}

	/** What goes, and of which snapshot. */
	private record Found(Study of, Deletion deletion) {
	}

	/** Looks again only where something was changed while the person thought it over. */
	private static void confirmed(CodebookView view, OpenStudy study, List<Code> tops, Found found) {
		if (study.study() == found.of() && view.study().filter(shown -> shown == study).isPresent()) {
			delete(view, study, tops, found.deletion());
		} else {
			find(view, study, tops, now -> delete(view, study, tops, now.deletion()));
		}
	}

	private static void find(CodebookView view, OpenStudy study, List<Code> codes, Consumer<Found> then) {
		Study now = study.study();
		view.schedule(new StudyJob<>(Messages.Code_deleting, view.getSite().getShell().getDisplay(), progress -> new Found(now, CodebookActs.delete(now, codes, progress))).whenDone(found -> {
			if (view.study().filter(shown -> shown == study).isPresent()) {
				then.accept(found); // another study may have been brought up meanwhile: what is not seen is not deleted
			}
		}).whenFailed(Problems.in(view.getSite().getWorkbenchWindow())::show));
	}

	private static void delete(CodebookView view, OpenStudy study, List<Code> tops, Deletion deletion) {
		Codebook codebook = study.study().codebook();
		Set<UUID> gone = new HashSet<>();
		tops.forEach(code -> gone.addAll(codebook.withSubcodes(code.id())));
		Optional<Code> next = tops.isEmpty() ? Optional.empty() : CodePlace.neighbour(codebook, tops.getLast(), gone);
		if (view.perform((now, author) -> Optional.of(deletion.act()))) {
			view.controls().notice().show(sentence(tops, deletion) + Others.counted(view.getSite(), study), study);
			view.shown().ifPresent(shown -> next.ifPresent(neighbour -> view.controls().tree().select(shown.item(neighbour.id()))));
		}
	}

	private static String sentence(List<Code> tops, Deletion deletion) {
		int below = deletion.codes() - tops.size();
		return tops.size() == 1 ? Phrases.of(Messages.Code_deleted, NoticeBar.literal(tops.getFirst().name()), below, deletion.codings(), deletion.documents())
				: Phrases.of(Messages.Codes_deleted, tops.size(), below, deletion.codings(), deletion.documents());
	}
}
