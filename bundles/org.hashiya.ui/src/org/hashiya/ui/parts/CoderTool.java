// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.Coder;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.Disposable;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.StudyUi;

/** The coder in the tool bar: its text names who works in this copy of the current study; it opens a menu of all coders. */
public final class CoderTool extends ContributionItem implements OpenStudiesListener {

	private final IWorkbenchWindow window;
	private @Nullable ToolItem item;
	private Disposable watching = () -> {
		// nothing to watch yet
	};

	public CoderTool(IWorkbenchWindow window) {
		super("org.hashiya.ui.coderTool"); //$NON-NLS-1$
		this.window = window;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void fill(ToolBar bar, int index) {
		ToolItem made = new ToolItem(bar, SWT.DROP_DOWN, index < 0 ? bar.getItemCount() : index);
		item = made;
		made.setImage(new LocalResourceManager(JFaceResources.getResources(), bar).create(Icons.CODER.descriptor()));
		made.setToolTipText(PartMessages.CoderTool_tooltip);
		made.addListener(SWT.Selection, event -> studies().current().ifPresent(study -> open(made, study)));
		studies().addListener(this);
		made.addListener(SWT.Dispose, event -> {
			studies().removeListener(this);
			watching.dispose();
		});
		blind().onSwitch(bar, study -> refresh());
		currentChanged(studies().current().orElse(null));
	}

	private BlindCoding blind() {
		return window.getService(BlindCoding.class);
	}

	private OpenStudies studies() {
		return window.getService(OpenStudies.class);
	}

	@Override
	public void currentChanged(@Nullable OpenStudy study) {
		watching.dispose();
		ToolItem shown = item;
		if (shown != null && !shown.isDisposed() && study != null) {
			watching = new StudyUi(study, shown.getDisplay()).onChange(shown.getParent(), update -> refresh());
		}
		refresh();
	}

	@Override
	public void coderChanged(OpenStudy study) {
		refresh();
	}

	private void refresh() {
		ToolItem shown = item;
		if (shown == null || shown.isDisposed()) {
			return;
		}
		Optional<OpenStudy> study = studies().current();
		shown.setEnabled(study.isPresent());
		shown.setText(study.map(open -> open.coder().isPresent() ? label(open) : PartMessages.CoderTool_unknown).orElse(PartMessages.CoderTool_none));
		shown.getParent().pack();
		shown.getParent().requestLayout();
	}

	/** Who works here, and whose work alone is seen, where that is not that of all. */
	private String label(OpenStudy study) {
		String me = study.coder().map(coder -> shown(coder)).orElse(""); //$NON-NLS-1$
		List<Coder> chosen = blind().chosen(study);
		if (!chosen.isEmpty()) {
			return NLS.bind(PartMessages.CoderTool_only, me, HiddenWork.names(chosen).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return NLS.bind(blind().isOn(study) ? PartMessages.CoderTool_blind : PartMessages.CoderTool_coder, me);
	}

	private static String shown(Coder coder) {
		return Isolates.wrap(coder.name().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void open(ToolItem tool, OpenStudy study) {
		Menu menu = new CoderMenu(window, study).create(tool.getParent());
		Rectangle bounds = tool.getBounds();
		Point below = tool.getParent().toDisplay(bounds.x, bounds.y + bounds.height);
		menu.setLocation(below);
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose)); // the selection comes after it is hidden
		menu.setVisible(true);
	}
}
