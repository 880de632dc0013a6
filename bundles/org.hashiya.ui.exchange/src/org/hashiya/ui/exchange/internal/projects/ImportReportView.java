// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.exchange.ImportReport;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.parts.KeysBesideFields;
import org.hashiya.ui.parts.Links;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;

/** What became of each element in the last import into the study that is worked in; where there was none, a sentence that offers it. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ImportReportView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.hashiya.ui.exchange.importReport"; //$NON-NLS-1$

	private static final int WIDTH = 400;

	private final StackLayout stack = new StackLayout();
	private IMemento state;
	private Composite page;
	private Composite empty;
	private Link none;
	private Composite area;
	private ReportPane pane;
	private Action copy;
	private Action save;
	private Optional<ImportReport> report = Optional.empty();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		state = memento;
	}

	@Override
	public void saveState(IMemento memento) {
		pane.save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(empty);
		none = new Link(empty, SWT.WRAP);
		Links.follow(none, event -> run(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(none);
		area = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).applyTo(area);
		pane = new ReportPane(area, WIDTH);
		pane.restore(state);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		contribute(parent);
		OpenStudies studies = getSite().getService(OpenStudies.class);
		OpenStudiesListener listener = new OpenStudiesListener() {
			@Override
			public void currentChanged(OpenStudy study) {
				refresh();
			}
		};
		studies.addListener(listener);
		page.addDisposeListener(event -> studies.removeListener(listener));
		refresh();
	}

	private void contribute(Composite parent) {
		copy = action(Messages.copy, Messages.copyTip, Icons.COPY.descriptor(), () -> ReportSaving.copy(pane));
		save = action(Messages.save, Messages.saveTip, Icons.EXPORT.descriptor(), this::save);
		IActionBars bars = getViewSite().getActionBars();
		KeysBesideFields.answer(bars, parent, ActionFactory.COPY, copy); // of the examples a part can be copied
		for (IContributionManager manager : new IContributionManager[] { bars.getToolBarManager(), bars.getMenuManager() }) {
			manager.add(copy);
			manager.add(save);
		}
	}

	private static Action action(String text, String tip, ImageDescriptor icon, Runnable run) {
		Action action = new Action(text, icon) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(tip);
		return action;
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(ImportReportView.class).error(command, e); // a fault of the program: the sentence stays
		}
	}

	/** Shows the report of the study that is worked in. */
	void refresh() {
		Optional<OpenStudy> study = getSite().getService(OpenStudies.class).current();
		report = study.flatMap(KeptReport::of);
		none.setText(study.isPresent() ? Messages.noReport : Messages.noReportStudy);
		pane.say(report.map(ImportReportView::of).orElse("")); //$NON-NLS-1$
		pane.show(report.orElse(null));
		copy.setEnabled(report.isPresent());
		save.setEnabled(report.isPresent());
		stack.topControl = report.isPresent() ? area : empty;
		page.layout(true, true);
	}

	private static String of(ImportReport last) {
		return NLS.bind(Messages.reportOf, Isolates.wrap(last.file())).replace("&", "&&"); // in a label an ampersand marks a key //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void save() {
		report.ifPresent(last -> {
			String problem = ReportSaving.save(getSite().getShell(), last);
			pane.say(problem == null ? of(last) : problem); // what went wrong the last time is over
		});
	}

	@Override
	public void setFocus() {
		if (stack.topControl == area) {
			pane.setFocus();
		} else {
			none.setFocus();
		}
	}
}
