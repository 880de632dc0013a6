// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.help;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.hashiya.help.Manual;
import org.hashiya.ui.colour.ThemeChanges;
import org.hashiya.ui.colour.ThemeColours;

/** Shows the manual: in a browser widget where the system has one, else as the plain text of its pages. */
public final class ManualPart extends EditorPart {

	/** The id of this part. */
	public static final String ID = "org.hashiya.app.manual"; //$NON-NLS-1$

	private final Manual manual = new Manual(Locale.getDefault());
	private String page = Manual.FIRST_PAGE;
	private @Nullable Control control;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		try {
			Browser browser = new Browser(parent, SWT.NONE);
			browser.setJavascriptEnabled(false);
			browser.addLocationListener(new LocationAdapter() {
				@Override
				public void changing(LocationEvent event) {
					follow(browser, event);
				}
			});
			control = browser;
			new ThemeChanges(getSite()).onChange(browser, () -> show(browser));
			show(browser);
		} catch (SWTError e) {
			ILog.of(getClass()).info("no browser widget", e); //$NON-NLS-1$
			control = plain(parent);
		}
	}

	/** Pages of the manual are shown here, everything else by the system's browser. */
	private void follow(Browser browser, LocationEvent event) {
		String to = event.location;
		if (to.startsWith("about:") && !to.endsWith(".html")) { //$NON-NLS-1$ //$NON-NLS-2$
			return; // the page that was just set
		}
		event.doit = false;
		String name = to.replaceFirst("#.*", "").replaceFirst(".*/", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (to.startsWith("http")) { //$NON-NLS-1$
			Program.launch(to);
		} else if (name.endsWith(".html")) { //$NON-NLS-1$
			page = name.replaceFirst("^about:", "").replaceFirst("\\.html$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			browser.getDisplay().asyncExec(() -> {
				if (!browser.isDisposed()) {
					show(browser);
				}
			});
		}
	}

	/** Shows a page. */
	void open(String name) {
		page = name;
		if (control instanceof Browser browser) {
			show(browser);
		}
	}

	private void show(Browser browser) {
		try {
			String html = manual.html(page, new ManualLook(ThemeColours.of(browser.getParent()), browser.getFont().getFontData()[0]).css(!Manual.FIRST_PAGE.equals(page)));
			if (html != null) {
				browser.setText(html, true);
			}
		} catch (IOException e) {
			ILog.of(getClass()).error(page, e); // the installation is damaged
			browser.setText(HelpMessages.ManualPart_missing);
		}
	}

	private Control plain(Composite parent) {
		StyledText text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | (manual.isRightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT));
		text.setMargins(48, 24, 48, 24);
		text.setFont(JFaceResources.getDialogFont());
		text.setLineSpacing(4);
		StringBuilder pages = new StringBuilder();
		for (String name : new String[] { Manual.FIRST_PAGE, "first-steps", "keys", "counting", "queries", "study-folder", "exchange", "command-line" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			try {
				String markdown = manual.markdown(name);
				pages.append(markdown == null ? "" : markdown).append("\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
			} catch (IOException e) {
				ILog.of(getClass()).error(name, e); // the other pages still help
			}
		}
		text.setText(pages.toString());
		return text;
	}

	@Override
	public void setFocus() {
		Control shown = control;
		if (shown != null && !shown.isDisposed()) {
			shown.setFocus();
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
