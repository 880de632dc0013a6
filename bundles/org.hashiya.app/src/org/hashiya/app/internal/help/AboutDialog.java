// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.help;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.ui.parts.Links;
import org.osgi.framework.Version;

/** What the program is, its version and licence, and whose work it stands on. */
final class AboutDialog extends Dialog {

	private static final int WIDTH = 480;

	AboutDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(HelpMessages.AboutDialog_title);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 20).spacing(16, 8).applyTo(area);
		ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
		Label mark = new Label(area, SWT.NONE);
		mark.setImage(resources.create(ImageDescriptor.createFromURLSupplier(true, () -> AboutDialog.class.getResource("/icons/mark.svg")))); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(1, 2).applyTo(mark);
		Label name = new Label(area, SWT.NONE);
		Version version = Platform.getBundle("org.hashiya.app").getVersion(); //$NON-NLS-1$
		name.setText(NLS.bind(HelpMessages.AboutDialog_version, version.getMajor() + "." + version.getMinor() + "." + version.getMicro())); //$NON-NLS-1$ //$NON-NLS-2$
		name.setFont(resources.create(FontDescriptor.createFrom(name.getFont()).increaseHeight(4)));
		Label what = new Label(area, SWT.WRAP);
		what.setText(HelpMessages.AboutDialog_what);
		GridDataFactory.fillDefaults().hint(WIDTH - 72, SWT.DEFAULT).grab(true, false).applyTo(what);
		Link licence = new Link(area, SWT.WRAP);
		licence.setText(HelpMessages.AboutDialog_licence);
		Links.follow(licence, event -> Program.launch("https://www.eclipse.org/legal/epl-2.0/")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(licence);
		Label others = new Label(area, SWT.WRAP);
		others.setText(HelpMessages.AboutDialog_libraries);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).hint(WIDTH, SWT.DEFAULT).applyTo(others);
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, 180).grab(true, true).applyTo(libraries(area));
		return area;
	}

	private static Table libraries(Composite area) {
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		column(table, HelpMessages.AboutDialog_library, 230);
		column(table, HelpMessages.AboutDialog_libraryVersion, 80);
		column(table, HelpMessages.AboutDialog_libraryLicence, 150);
		Libraries.running().forEach(library -> new TableItem(table, SWT.NONE).setText(new String[] { library.name(), library.version(), library.licence() }));
		return table;
	}

	private static void column(Table table, String label, int width) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(label);
		column.setWidth(width);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
