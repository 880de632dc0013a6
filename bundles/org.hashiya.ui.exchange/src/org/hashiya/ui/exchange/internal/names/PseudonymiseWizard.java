// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.names;

import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.merge.NameReplaced;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.exchange.internal.erase.ConsequencesPage;
import org.hashiya.ui.exchange.internal.erase.ErasureRequest;
import org.hashiya.ui.exchange.internal.erase.ErasureRun;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/** Replaces a name by a pseudonym in all documents, in one step of undo; where the person asks for it, erases it after a further page. Nobody can finish without having seen the places. */
@NonNullByDefault({}) // the platform says nothing of null
public final class PseudonymiseWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final OpenStudy open;
	private final NamePage names;
	private final PlacesPage places;
	private final ConsequencesPage consequences = new ConsequencesPage();

	/** @param name that is there at first; may be empty */
	public PseudonymiseWizard(IWorkbenchWindow window, OpenStudy open, String name) {
		this.window = window;
		this.open = open;
		names = new NamePage(open, name);
		places = new PlacesPage(open, window.getService(BlindCoding.class), names, erasing -> consequences.show(request()));
		setWindowTitle(Messages.windowTitle);
		setNeedsProgressMonitor(true);
	}

	private ErasureRequest request() {
		Pseudonymisation asked = names.asked();
		return new ErasureRequest.OfName(asked.name(), asked.by());
	}

	@Override
	public void addPages() {
		addPage(names);
		addPage(places);
		addPage(consequences);
	}

	@Override
	public boolean canFinish() {
		return places.isPageComplete() && (places.erases() ? getContainer().getCurrentPage() == consequences && consequences.isPageComplete() : getContainer().getCurrentPage() == places);
	}

	@Override
	public boolean performFinish() {
		try {
			if (Acting.of(window).author(open).isEmpty()) {
				return false; // nobody said who replaces it
			}
			if (places.erases()) {
				ErasureRun.start(window, open, request());
			} else {
				Pseudonymisation asked = names.asked();
				Set<String> kept = places.kept();
				tell(StudyJob.runIn(getContainer(), Messages.windowTitle, progress -> asked.run(kept, progress)));
			}
			return true;
		} catch (CancellationException e) {
			return false; // the person stopped it: nothing was done
		} catch (StudyProblem problem) {
			places.setErrorMessage(Wording.problem(problem));
			return false;
		}
	}

	private void tell(NameReplaced done) {
		String sentence = MessageFormat.format(Messages.done, done.places().size(), done.documents());
		if (window.getActivePage().findView(PartIds.EXPLORER) instanceof NoticeTarget target) {
			target.tell(sentence, open);
		} else {
			Problems.in(window).show(sentence.replaceAll("<a>.*</a>", "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
