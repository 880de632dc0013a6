// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hashiya.exchange.ImportReport;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;

/** What became of each element in the last import into the study that is worked in. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ImportReportView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.hashiya.ui.exchange.importReport"; //$NON-NLS-1$

	private static final int WIDTH = 400;

	private IMemento state;
	private ColumnMemory widths;
	private Label sentence;
	private ReportPane pane;
	private Button copy;
	private Button save;
	private Optional<ImportReport> report = Optional.empty();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		state = memento;
	}

	@Override
	public void saveState(IMemento memento) {
		widths.save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).numColumns(3).applyTo(area);
		sentence = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
		copy = button(area, Messages.copy, () -> ReportSaving.copy(pane));
		save = button(area, Messages.save, this::save);
		pane = new ReportPane(area, WIDTH);
		widths = new ColumnMemory(pane.table(), state);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(pane.control());
		OpenStudies studies = getSite().getService(OpenStudies.class);
		OpenStudiesListener listener = new OpenStudiesListener() {
			@Override
			public void currentChanged(OpenStudy study) {
				refresh();
			}
		};
		studies.addListener(listener);
		area.addDisposeListener(event -> studies.removeListener(listener));
		refresh();
	}

	private static Button button(Composite area, String text, Runnable pressed) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
		return button;
	}

	/** Shows the report of the study that is worked in. */
	void refresh() {
		report = getSite().getService(OpenStudies.class).current().flatMap(KeptReport::of);
		sentence.setText(report.map(ImportReportView::of).orElse(Messages.noReport));
		pane.show(report.orElse(null));
		copy.setEnabled(report.isPresent());
		save.setEnabled(report.isPresent());
		sentence.getParent().layout();
	}

	private static String of(ImportReport last) {
		return NLS.bind(Messages.reportOf, Isolates.wrap(last.file()));
	}

	private void save() {
		report.ifPresent(last -> {
			String problem = ReportSaving.save(getSite().getShell(), last);
			sentence.setText(problem == null ? of(last) : problem); // what went wrong the last time is over
			sentence.getParent().layout();
		});
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
