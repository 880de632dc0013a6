// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Names;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.words.Wording;

/** The cases of a study, to say which of them some passages belong to: one entry each, ticked where all of the passages do; and one for a new case. */
@NonNullByDefault({}) // the platform says nothing of null
public final class CasesMenu {

	private final IWorkbenchWindow window;
	private final OpenStudy study;
	private final List<Target> passages;

	/** @param passages without any, nothing can be chosen */
	public CasesMenu(IWorkbenchWindow window, OpenStudy study, List<Target> passages) {
		this.window = window;
		this.study = study;
		this.passages = List.copyOf(passages);
	}

	/** What such a menu is called. */
	public static String label() {
		return PartMessages.Cases_menu;
	}

	/** Adds the entries. */
	public void fill(IContributionManager menu) {
		Study now = study.study();
		now.cases().list().forEach(known -> menu.add(entry(known)));
		if (!now.cases().isEmpty()) {
			menu.add(new Separator());
		}
		Action fresh = new Action(PartMessages.Cases_new) {
			@Override
			public void run() {
				create();
			}
		};
		fresh.setEnabled(!passages.isEmpty() && !study.isReadOnly());
		menu.add(fresh);
	}

	private Action entry(Case known) {
		boolean all = !passages.isEmpty() && known.passages().containsAll(passages);
		Action action = new Action(known.name().replace("&", "&&"), IAction.AS_CHECK_BOX) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				Acting.of(window).perform(study, (now, author) -> {
					Case then = now.cases().get(known.id());
					return then == null ? Optional.empty() : all ? CaseActs.removeTargets(then, passages) : CaseActs.addTargets(then, passages);
				});
			}
		};
		action.setChecked(all);
		action.setEnabled(!passages.isEmpty() && !study.isReadOnly());
		return action;
	}

	private void create() {
		InputDialog dialog = new InputDialog(window.getShell(), PartMessages.Cases_newTitle, PartMessages.Cases_newPrompt, "", this::wrong); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			String name = dialog.getValue();
			Acting.of(window).perform(study, (now, author) -> Optional.of(CaseActs.createOfTargets(now, name, passages, author)));
		}
	}

	private String wrong(String name) {
		try {
			String valid = Names.require(name);
			return study.study().cases().list().stream().anyMatch(known -> known.name().equals(valid)) ? Wording.problem(StudyProblem.of(StudyProblem.Kind.CASE_EXISTS, valid)) : null;
		} catch (StudyProblem problem) {
			return name.isEmpty() ? "" : Wording.problem(problem); //$NON-NLS-1$ // an empty field that nobody has touched needs no reproach
		}
	}
}
