// SPDX-License-Identifier: EPL-2.0
/** The manual and what the program says about itself. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.RECORD_COMPONENT })
package org.hashiya.app.internal.help;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
