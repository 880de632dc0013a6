// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.hashiya.app.internal.Commands;
import org.hashiya.store.StudyName;
import org.hashiya.text.Isolates;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeChanges;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.parts.Links;
import org.hashiya.ui.study.OpenStudies;

/** The welcome page: make a study, open one, look at the sample, or go on with one of the last. */
public final class WelcomePage extends EditorPart {

	/** The id of this part. */
	public static final String ID = "org.hashiya.app.welcome"; //$NON-NLS-1$

	private static final int WIDTH = 520;

	private @Nullable Control first;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleImage(new LocalResourceManager(JFaceResources.getResources()).get(input.getImageDescriptor()));
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void createPartControl(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Composite page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(32, 32).applyTo(page);
		Composite column = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(column);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(column);
		ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
		fill(column, resources);
		dim(column);
		new ThemeChanges(getSite()).onChange(column, () -> dim(column));
		scroll.setContent(page);
		scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void fill(Composite column, ResourceManager resources) {
		Label mark = new Label(column, SWT.NONE);
		mark.setImage(resources.create(ImageDescriptor.createFromURLSupplier(true, () -> WelcomePage.class.getResource("/icons/mark.svg")))); //$NON-NLS-1$
		Label name = new Label(column, SWT.NONE);
		name.setText(WelcomeMessages.WelcomePage_name);
		name.setFont(font(resources, column, 3));
		Label what = new Label(column, SWT.WRAP);
		what.setText(WelcomeMessages.WelcomePage_what);
		what.setData(DIMMED, Boolean.TRUE);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(what);
		space(column);
		first = action(column, resources, Icons.NEW_STUDY, WelcomeMessages.WelcomePage_new, WelcomeMessages.WelcomePage_newWhy, "org.hashiya.ui.newStudy"); //$NON-NLS-1$
		action(column, resources, Icons.OPEN_STUDY, WelcomeMessages.WelcomePage_open, WelcomeMessages.WelcomePage_openWhy, "org.hashiya.ui.openStudy"); //$NON-NLS-1$
		action(column, resources, Icons.SAMPLE, WelcomeMessages.WelcomePage_sample, WelcomeMessages.WelcomePage_sampleWhy, "org.hashiya.ui.openSample"); //$NON-NLS-1$
		List<Path> recent = getSite().getService(OpenStudies.class).recent().stream().filter(folder -> Files.isRegularFile(folder.resolve("study.json"))).limit(5).toList(); //$NON-NLS-1$
		if (!recent.isEmpty()) {
			space(column);
			Label heading = new Label(column, SWT.NONE);
			heading.setText(WelcomeMessages.WelcomePage_recent);
			heading.setFont(font(resources, column, 1.15));
			recent.forEach(folder -> recent(column, folder));
		}
	}

	private static Font font(ResourceManager resources, Control control, double times) {
		int height = control.getFont().getFontData()[0].getHeight();
		return resources.create(FontDescriptor.createFrom(control.getFont()).setHeight((int) Math.round(height * times)));
	}

	private static void space(Composite column) {
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 16).applyTo(new Label(column, SWT.NONE));
	}

	private Link action(Composite column, ResourceManager resources, Icons icon, String label, String why, String command) {
		Composite row = row(column, 2);
		new Label(row, SWT.NONE).setImage(resources.create(icon.descriptor()));
		Link link = link(row, label, () -> new Commands(getSite()).run(command, Map.of()));
		Label reason = new Label(row, SWT.WRAP);
		reason.setText(why);
		reason.setData(DIMMED, Boolean.TRUE);
		GridDataFactory.fillDefaults().span(2, 1).indent(24, 0).hint(WIDTH - 24, SWT.DEFAULT).applyTo(reason);
		return link;
	}

	private void recent(Composite column, Path folder) {
		Composite row = row(column, 1);
		link(row, StudyName.in(folder).map(Isolates::wrap).orElseGet(() -> String.valueOf(folder.getFileName())), () -> new Commands(getSite()).run("org.hashiya.ui.openStudy", Map.of("org.hashiya.ui.argument", folder.toString()))); //$NON-NLS-1$ //$NON-NLS-2$
		Label where = new Label(row, SWT.NONE);
		where.setText(('\u2066' + folder.toString() + '\u2069').replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ // a path reads from the left in every language
		where.setData(DIMMED, Boolean.TRUE);
	}

	private static Composite row(Composite column, int columns) {
		Composite row = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static Link link(Composite row, String label, Runnable action) {
		Link link = new Link(row, SWT.NONE);
		link.setText("<a>" + label.replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Links.follow(link, event -> action.run());
		return link;
	}

	private static final String DIMMED = "dimmed"; //$NON-NLS-1$

	/** Secondary text in the theme's dimmed colour; the theme itself sets all other colours. */
	private static void dim(Composite composite) {
		for (Control control : composite.getChildren()) {
			if (control instanceof Composite inner) {
				dim(inner);
			} else if (control.getData(DIMMED) != null) {
				control.setForeground(null);
				control.setForeground(ColourResources.of(control.getDisplay()).color(ThemeColours.of(control).dimmed()));
			}
		}
	}

	@Override
	public void setFocus() {
		Control link = first;
		if (link != null && !link.isDisposed()) {
			link.setFocus();
		}
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void doSave(IProgressMonitor monitor) {
		// it holds nothing to save
	}

	@Override
	public void doSaveAs() {
		// it holds nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
