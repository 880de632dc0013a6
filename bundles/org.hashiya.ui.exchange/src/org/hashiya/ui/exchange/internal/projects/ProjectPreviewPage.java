// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.ImportPlan;
import org.hashiya.exchange.ImportReport;
import org.hashiya.exchange.ImportedProject;
import org.hashiya.exchange.ImportedProject.Counts;
import org.hashiya.text.Isolates;

import com.ibm.icu.text.MessageFormat;

/** What a project holds, and what would become of each element, before anything is written. */
@NonNullByDefault({}) // the platform says nothing of null
final class ProjectPreviewPage extends WizardPage {

	private static final int WIDTH = 760;

	private Label about;
	private Label counts;
	private ReportPane pane;
	private ImportedProject project;
	private ImportPlan plan;

	ProjectPreviewPage() {
		super("preview", Messages.previewTitle, null); //$NON-NLS-1$
		setDescription(Messages.previewDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 6).applyTo(page);
		about = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
		counts = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, counts.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2).applyTo(counts);
		pane = new ReportPane(page, WIDTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		setControl(page);
		if (plan != null) {
			fill();
		}
	}

	/** Shows what would be done with a project. */
	void show(ImportedProject of, ImportPlan now) {
		project = of;
		plan = now;
		setPageComplete(true);
		if (pane != null) {
			fill();
		}
	}

	private void fill() {
		String name = project.name().isBlank() ? plan.report().file() : project.name();
		String origin = project.origin().isBlank() ? Messages.originUnknown : project.origin();
		about.setText(escaped(NLS.bind(Messages.about, Isolates.wrap(name), Isolates.wrap(origin))));
		counts.setText(counts(project.counts()));
		pane.show(plan.report());
		tell(plan.report());
	}

	private static String escaped(String text) {
		return text.replace("&", "&&"); // in a label an ampersand marks a key //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void tell(ImportReport report) {
		long mended = report.count(Outcome.MENDED);
		long dropped = report.count(Outcome.DROPPED);
		if (plan.isEmpty()) {
			setMessage(Messages.previewSame, IMessageProvider.INFORMATION);
		} else if (mended + dropped > 0) {
			setMessage(MessageFormat.format(Messages.previewWarning, mended, dropped), IMessageProvider.WARNING);
		} else {
			setMessage(Messages.previewDescription);
		}
	}

	/** Only what there is, as names with numbers: these need no plural. */
	private static String counts(Counts counts) {
		List<String> parts = new ArrayList<>();
		add(parts, Messages.countCoders, counts.coders());
		add(parts, Messages.countCodes, counts.codes());
		add(parts, Messages.countDocuments, counts.documents());
		add(parts, Messages.countPassages, counts.passages());
		add(parts, Messages.countCodings, counts.codings());
		add(parts, Messages.countMemos, counts.memos());
		add(parts, Messages.countCases, counts.cases());
		add(parts, Messages.countVariables, counts.variables());
		add(parts, Messages.countSets, counts.sets());
		add(parts, Messages.countRelations, counts.relations());
		add(parts, Messages.countKept, counts.kept());
		return parts.isEmpty() ? Messages.countNothing : String.join(Messages.countSeparator, parts);
	}

	private static void add(List<String> parts, String pattern, long number) {
		if (number > 0) {
			parts.add(NLS.bind(pattern, NumberFormat.getIntegerInstance().format(number)));
		}
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			pane.setFocus();
		}
	}
}
