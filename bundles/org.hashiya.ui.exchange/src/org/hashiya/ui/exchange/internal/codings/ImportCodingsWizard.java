// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.codings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.exchange.CodingsImport;
import org.hashiya.exchange.CodingsImport.Plan;
import org.hashiya.model.Act;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.words.Wording;

/** Takes in codings from a table, in one step of undo. Nobody can finish without having seen what would become of each line. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ImportCodingsWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final OpenStudy open;
	private final CodingsPage page;

	/** @param file the path that is chosen at first; empty for none */
	public ImportCodingsWizard(IWorkbenchWindow window, OpenStudy open, String file) {
		this.window = window;
		this.open = open;
		page = new CodingsPage(file, this::look);
		setWindowTitle(Messages.windowTitle);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** Works out what would be done, and shows it. */
	private void look(Path file) {
		try {
			if (Acting.of(window).author(open).isEmpty()) {
				return; // nobody said who codes
			}
			boolean create = page.creates();
			page.show(StudyJob.runIn(getContainer(), Messages.looking, progress -> CodingsImport.plan(file, open.study(), open.author(), create, progress)));
		} catch (CancellationException e) {
			page.stop();
		} catch (StudyProblem problem) {
			page.clear(Wording.problem(problem));
		}
	}

	@Override
	public boolean performFinish() {
		Optional<Path> file = page.file();
		if (file.isEmpty()) {
			return false;
		}
		try {
			boolean create = page.creates();
			Plan done = StudyJob.runIn(getContainer(), Messages.windowTitle, progress -> {
				Study basis = open.study();
				Plan plan = CodingsImport.plan(file.get(), basis, open.author(), create, progress); // what is in the file and in the study by now
				Optional<Act> act = plan.act();
				if (act.isPresent()) {
					open.perform(basis, act.get());
				}
				return plan;
			});
			window.getShell().getDisplay().asyncExec(() -> tell(done)); // when the wizard is closed
			return true;
		} catch (CancellationException e) {
			return false; // nothing was done
		} catch (StudyProblem problem) {
			page.setErrorMessage(Wording.problem(problem));
			return false;
		}
	}

	private void tell(Plan done) {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return; // it was closed in between
		}
		MessageDialog message = new MessageDialog(window.getShell(), Messages.windowTitle, null, CodingsWords.sentence(done, Messages.done), MessageDialog.INFORMATION, 0, Messages.close);
		message.setBlockOnOpen(false);
		message.open();
	}
}
