// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.UUID;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;

/** A menu of the codings on passages, to write a memo on one: what a memo on the passage does not say is which of its codes it is about. */
@NonNullByDefault({}) // the platform says nothing of null
public final class CodingMemos {

	private CodingMemos() {
	}

	/** A menu with an entry for each coding; one that nothing can be chosen in where there is none. */
	public static IMenuManager menu(IWorkbenchWindow window, @NonNull OpenStudy open, Iterable<@NonNull Passage> passages) {
		MenuManager menu = new MenuManager(Messages.onCoding);
		fill(menu, window, open, passages);
		return menu;
	}

	/** Adds the entries. */
	public static void fill(IMenuManager menu, IWorkbenchWindow window, @NonNull OpenStudy open, Iterable<@NonNull Passage> passages) {
		Study study = open.study();
		boolean several = study.coders().size() > 1;
		for (Passage passage : passages) {
			for (Coding coding : passage.codings()) {
				menu.add(entry(window, open, label(study, coding, several), coding.id(), passage.document()));
			}
		}
		if (menu.isEmpty()) {
			Action none = new Action(Messages.noCoding) {
				// nothing can be done
			};
			none.setEnabled(false);
			menu.add(none);
		}
	}

	private static String label(Study study, Coding coding, boolean several) {
		Code code = study.codebook().get(coding.code());
		String name = Isolates.wrap(code == null ? "" : code.name()); //$NON-NLS-1$
		return several && study.coders().get(coding.coder()) instanceof Coder coder ? NLS.bind(Messages.codingOf, name, Isolates.wrap(coder.name())) : name;
	}

	private static Action entry(IWorkbenchWindow window, @NonNull OpenStudy open, String label, @NonNull UUID coding, @NonNull UUID document) {
		Action action = new Action(label.replace("&", "&&").replace("@", "@@")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			@Override
			public void run() {
				MemoWriting.on(window, open, new Target(ElementKind.CODING, coding, document));
			}
		};
		action.setEnabled(!open.isReadOnly());
		return action;
	}
}
