// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.replace;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hashiya.documents.ImportedDocument;
import org.hashiya.model.ElementKind;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.text.Placement.Kind;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.Combos;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.study.StudyUpdate;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/** What will become of the passages, before anything is done. Worked out in the background, and again when the study changes meanwhile. */
@NonNullByDefault({}) // the platform says nothing of null
final class CarryOverPage extends WizardPage {

	private static final int WIDTH = 740;
	private static final int HEIGHT = 260;

	private final ReplaceTextWizard wizard;
	private final OpenStudy open;
	private final BlindCoding blind;
	private Label counts;
	private Combo filter;
	private ReportTable table;
	private StudyJob<@NonNull CarryReport> looking;
	private ImportedDocument version;
	private CarryReport looked;

	CarryOverPage(ReplaceTextWizard wizard, OpenStudy open, BlindCoding blind, String documentName) {
		super("report", NLS.bind(Messages.title, Isolates.wrap(documentName)), null); //$NON-NLS-1$
		this.wizard = wizard;
		this.open = open;
		this.blind = blind;
		setDescription(Messages.reportDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(page);
		counts = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(counts);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.show);
		filter = Combos.readOnly(page);
		filter.add(Messages.all);
		for (Kind kind : Kind.values()) {
			filter.add(ReportTable.word(kind));
		}
		filter.select(0);
		filter.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		table = new ReportTable(page);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, HEIGHT).applyTo(table.control());
		setControl(page);
		new StudyUi(open, page.getDisplay()).onChange(page, this::studyChanged);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		ImportedDocument chosen = wizard.version().orElse(null);
		if (visible && chosen != null && chosen != version) {
			version = chosen;
			look();
		}
	}

	private void studyChanged(StudyUpdate update) {
		if (version != null && (update.concerns(ElementKind.PASSAGE) || update.concerns(ElementKind.CODE) || !update.texts().isEmpty() || update.concerns(ElementKind.DOCUMENT))) {
			look();
		}
	}

	private void look() {
		stop();
		setPageComplete(false);
		setMessage(Messages.looking);
		counts.setText(""); //$NON-NLS-1$
		table.clear();
		Replacement replacement = wizard.replacement(version);
		StudyJob<@NonNull CarryReport> job = new StudyJob<>(Messages.looking, counts.getDisplay(), progress -> CarryReport.of(replacement.look(progress), blind.seen(open), progress));
		job.setSystem(true); // its place is this page
		looking = job;
		job.whenDone(found -> {
			if (looking == job && !counts.isDisposed()) {
				looked = found;
				show();
				setMessage(message(found));
				setPageComplete(true);
			}
		}).whenFailed(problem -> {
			if (looking == job && !counts.isDisposed()) {
				setMessage(Wording.problem(problem), IMessageProvider.ERROR);
			}
		});
		job.schedule();
	}

	private void show() {
		CarryReport found = looked;
		if (found != null) {
			counts.setText(ReplaceTextWizard.counts(found));
			table.show(found, filter.getSelectionIndex() <= 0 ? null : Kind.values()[filter.getSelectionIndex() - 1]);
		}
	}

	private static String message(CarryReport found) {
		String sentence = found.waiting() == 0 ? Messages.allFound : MessageFormat.format(Messages.someWait, found.waiting());
		return found.isBlind() ? MessageFormat.format(Messages.othersToo, sentence) : sentence;
	}

	private void stop() {
		if (looking != null) {
			looking.cancel();
			looking = null;
		}
	}

	@Override
	public void dispose() {
		stop();
		super.dispose();
	}
}
